import { describe, expect, it } from 'vitest'
import { mappingIssues } from '../mapping-of.js'

const issuesOf = (rows: object) => mappingIssues({ kind: 'program', fields: {}, ...rows })

describe('the rows that a mapping names', () => {
  it.each([{ headerRow: 1 }, { headerRow: 4, dataRow: 5 }, { headerRow: 4, dataRow: 9 }, { dataRow: 2 }])(
    'can be %j',
    (rows) => {
      expect(issuesOf(rows)).toEqual([])
    },
  )

  it('have the data below the header', () => {
    expect(issuesOf({ headerRow: 4, dataRow: 4 })).toEqual([
      {
        pointer: '/dataRow',
        message: {
          en: 'The data cannot begin in row 4, as the header is row 4 or below it.',
          ja: '見出しは早くても4行目なので、データが4行目から始まることはありません。',
        },
        hint: {
          en: 'Give the number of the first row below the header that is data, as a spreadsheet counts rows.',
          ja: '見出しより下で初めてデータになる行の番号（表計算ソフトでの行番号）を書いてください。',
        },
      },
    ])
    expect(issuesOf({ dataRow: 1 })).toMatchObject([{ pointer: '/dataRow' }])
  })

  it.each([
    [{ headerRow: 0 }, '0 is out of range; it must be > 0.', '0は範囲外です（> 0）。'],
    [{ headerRow: '4' }, 'Expected a number, found a text.', '数値が必要ですが、文字列があります。'],
    [{ headerRow: 1.5 }, 'Expected a whole number, found a number.', '整数が必要ですが、数値があります。'],
  ])('are numbers from 1 on, unlike %j', (rows, en, ja) => {
    expect(issuesOf(rows)).toEqual([{ pointer: '/headerRow', message: { en, ja } }])
  })
})
