import { describe, expect, it } from 'vitest'
import { validateStream } from '../../../../src/validate/index.js'
import { isNoteRow } from '../../../../src/validate/read/csv/csv-note-row.js'
import { reportIn } from '../../report-in.js'

describe('a row of a total or a note', () => {
  it.each([
    ['合計', '', '', '1200', ''],
    ['', '小計', '', '', '5'],
    ['Total', '', '1,200', '', ''],
    ['Total:', '', '1,200', '', ''],
    ['※ 予算は概算', '', ''],
    ['※1 予算は概算'],
    ['注1 予算は概算', '', ''],
    ['（注）概算', '', ''],
    ['出所：内閣府', '', ''],
    ['Note: estimates', '', ''],
    ['合　計', '', '', '1200', ''],
    ['総　　計', '', ''],
    ['（※１）概算', '', ''],
    ['（出所）内閣府', '', ''],
    ['(参考) 前年度は100億円', '', ''],
    ['参考：前年度', '', ''],
    ['注', '', ''],
  ])('begins as such and is mostly empty: %j', (...cells) => {
    expect(isNoteRow(cells)).toBe(true)
  })

  it.each([
    ['total', '', '', ''],
    ['合計', 'Total', '合計事業', 'project', ''],
    ['合計特殊出生率の研究', '', '', ''],
    ['Total Grants', '', '', ''],
    ['注目の事業', '', '', ''],
    ['Notes on AI', '', '', ''],
    ['合成計算の研究', '', '', ''],
    ['（資料収集）', '', '', ''],
    ['参考図書事業', '', '', ''],
    ['', '', ''],
  ])('is none that may be a record: %j', (...cells) => {
    expect(isNoteRow(cells)).toBe(false)
  })

  it('is told once, as a lost record, and not cell by cell', async () => {
    const text = 'id,name.en,name.ja,abbreviation\n合計,,,5\n※1 概算\n'
    const bytes = new TextEncoder().encode(text)
    const { issues, counts } = await reportIn(validateStream(bytes, { format: 'csv', kind: 'program' }))
    expect(issues.map(({ code, position, hint }) => [code, position?.line, hint?.en])).toEqual([
      ['csv-note-row', 2, 'Remove the row.'],
      ['csv-note-row', 3, 'Remove the row.'],
    ])
    expect(counts).toMatchObject({ read: 2, accepted: 0, rejected: 2 })
  })
})
