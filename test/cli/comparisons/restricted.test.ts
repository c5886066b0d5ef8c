import { describe, expect, it } from 'vitest'
import { restricted } from '../../../src/cli/comparisons/restricted.js'
import type { Comparison } from '../../../src/compare/comparison.js'
import { columnIds, notes, rowIds, values } from '../../compare/table.js'

const item = (id: string) => ({ id, label: { en: id, ja: id } })

const cell = (value: number) => ({ value, text: { en: String(value), ja: String(value) }, citations: [] })

const comparison: Comparison = {
  kind: 'places',
  title: { en: 'Places', ja: '国・地域' },
  rows: [item('plans'), item('laws')],
  columns: [item('JP'), item('DE')],
  cells: [
    [cell(1), cell(2)],
    [cell(3), cell(4)],
  ],
  legend: [],
  notes: [{ en: 'Before.', ja: '前。' }],
}

const others = () => [{ id: 'facilities', name: { en: 'Facilities', ja: '施設' } }]

describe('restricted', () => {
  it('picks rows and columns in the order in which they are asked for, each once', () => {
    const picked = restricted(comparison, ['laws', 'plans', 'laws'], ['DE'])
    expect([rowIds(picked), columnIds(picked), values(picked)]).toEqual([
      ['laws', 'plans'],
      ['DE'],
      [[4], [2]],
    ])
    expect(restricted(comparison, undefined, undefined)).toBe(comparison)
  })

  it('explains in the legend what is left and what stands for all, not what is left out', () => {
    const saying = (value: string | readonly string[], state?: string) => ({
      ...cell(0),
      value,
      ...(state && { state }),
    })
    const explained: Comparison = {
      ...comparison,
      cells: [
        [saying('equal'), saying(['working', 'priority'])],
        [saying('strategic', 'absent'), null],
      ],
      legend: [item('equal'), item('working'), item('strategic'), item('absent'), item('rank'), item('DE')],
    }
    const legendIds = (rows?: string[], columns?: string[]) =>
      restricted(explained, rows, columns, others).legend.map(({ id }) => id)
    expect(legendIds(['plans'])).toEqual(['equal', 'working', 'rank', 'DE'])
    expect(legendIds(['laws'], ['JP'])).toEqual(['strategic', 'absent', 'rank'])
    expect(legendIds(['facilities'])).toEqual(['rank', 'DE'])
  })

  it('gives an empty comparison with a note where there is nothing for a row that could be', () => {
    const picked = restricted(comparison, ['facilities'], undefined, others)
    expect([rowIds(picked), values(picked)]).toEqual([[], []])
    expect(notes(picked)).toEqual(['Before.', 'Nothing matches the selection.'])
  })

  it('names the rows for which there is nothing beside others', () => {
    const picked = restricted(comparison, ['facilities', 'laws'], undefined, others)
    expect(values(picked)).toEqual([[3, 4]])
    expect(picked.notes.at(-1)).toEqual({
      en: 'There is nothing for these rows: facilities.',
      ja: '該当するものがない行：facilities。',
    })
  })

  it('does not say twice that an empty comparison is empty', () => {
    const empty = { ...comparison, rows: [], cells: [] }
    expect(restricted(empty, ['facilities'], undefined, others).notes).toEqual(comparison.notes)
  })

  it('tells all rows and columns that exist nowhere, with what may be meant', () => {
    expect(() => restricted(comparison, ['law', 'facilites'], ['JPN'], others)).toThrow(
      'unknown row "law" (did you mean "laws"?); unknown row "facilites" (did you mean "facilities"?); unknown column "JPN" (did you mean "JP"?)',
    )
    expect(() => restricted(comparison, ['施設'], undefined, others)).toThrow(
      'unknown row "施設" (did you mean "facilities"?)',
    )
    expect(() => restricted(comparison, ['facilities'], undefined)).toThrow('unknown row "facilities"')
  })
})
