import { describe, expect, it } from 'vitest'
import { compareIndicator } from '../../../src/compare/compare-indicator.js'
import { atlas } from '../../../src/index.js'
import { columnIds, notes, rowIds, texts, values } from '../table.js'

const indicator = 'us-coauthorship-share'
const options = { indicator, rows: 'partner', columns: 'field', where: { partner: ['JP'] } } as const

/** Rank and percentage of Japan in the table of the slide; the last column of the table tells ranks below the tenth. */
const expected = [
  ['all-fields', 8, 5.7],
  ['chemistry', 9, 4.8],
  ['materials-science', 5, 4.6],
  ['physics', 6, 11.8],
  ['computer-science-mathematics', 12, null],
  ['engineering', 11, null],
  ['environment-geosciences', 11, null],
  ['clinical-medicine', 10, 6.9],
  ['basic-life-sciences', 9, 5.6],
] as const

describe("Japan's place among the co-authors of the United States in nine fields", () => {
  it('has the nine fields of the slide', () => {
    const comparison = compareIndicator(atlas, options)
    expect(rowIds(comparison)).toEqual(['JP'])
    expect(columnIds(comparison)).toEqual(expected.map(([field]) => field))
  })

  it('has the rank in each field, also where the slide gives no percentage', () => {
    const ranks = compareIndicator(atlas, { ...options, show: 'rank' })
    expect(values(ranks)).toEqual([expected.map(([, rank]) => rank)])
    expect(texts(ranks)).toEqual([expected.map(([, rank]) => String(rank))])
  })

  it('has the percentage where the slide gives one, and says how many are missing', () => {
    const shares = compareIndicator(atlas, options)
    expect(values(shares)).toEqual([expected.map(([, , share]) => share)])
    expect(notes(shares)).toEqual(['The source gives no figure for 3 of the cells.'])
  })

  it('has China first in all fields but clinical medicine, where it is third after the United Kingdom and Canada', () => {
    const ranks = compareIndicator(atlas, {
      ...options,
      where: { partner: ['CN', 'GB', 'CA'] },
      show: 'rank',
    })
    expect(values(ranks)).toEqual([
      [1, 1, 1, 1, 1, 1, 1, 3, 1],
      [2, 3, 4, 3, 2, 2, 2, 1, 2],
      [4, 7, 7, 8, 3, 4, 3, 2, 4],
    ])
  })
})
