import { describe, expect, it } from 'vitest'
import { type Issue, mergeReports } from '../../../src/validate/index.js'
import { mappedTable, mappingOf } from '../mapping-of.js'
import { said } from '../rules/issues-of.js'

/** What comes of a table by a mapping of its columns code, title and sum. */
const mapped = async (table: string, further: object = {}, times?: number) => {
  const mapping = mappingOf({
    kind: 'program',
    fields: {
      id: 'code',
      'name.en': 'title',
      'name.ja': 'title',
      'budget.amount': { from: 'sum', ...(times !== undefined && { times }) },
    },
    constants: {
      kind: 'project',
      'budget.currency': 'JPY',
      citations: [{ source: 'white-paper', section: '1' }],
    },
    ...further,
  })
  const { records, report } = await mappedTable(table, mapping)
  return { records, report, issues: report.issues, read: report.counts.read }
}

const placesOf = (issues: readonly Issue[]) =>
  issues.map(({ code, position }) => [code, position?.line, position?.row])

const titled = '事業一覧,,\n,,\ncode,title,sum\n'

describe('a table whose header a mapping says is in another row', () => {
  it('is read from there on, with what was skipped told once', async () => {
    const { records, issues } = await mapped(`${titled}a,A,5\nb,B,6\n`, { headerRow: 3 })
    expect(records).toMatchObject([{ id: 'a' }, { id: 'b' }])
    expect(placesOf(issues)).toEqual([['csv-rows-skipped', 1, undefined]])
    expect(said(issues)).toEqual([
      'Rows 1 to 2, above the header, were passed over, as the mapping says: "事業一覧".',
    ])
    expect(said(issues, 'ja')).toEqual([
      '見出しより上の1行目から2行目までを、対応表のとおりに飛ばしました：「事業一覧」。',
    ])
  })

  it('has its data from the row on that the mapping says, numbered from there', async () => {
    const { records, issues } = await mapped(`${titled}ID,名称,数\nx,,\na,A,5\nB,B,6\n`, {
      headerRow: 3,
      dataRow: 6,
    })
    expect(records).toMatchObject([{ id: 'a' }])
    expect(placesOf(issues)).toEqual([
      ['csv-rows-skipped', 1, undefined],
      ['csv-rows-skipped', 4, undefined],
      ['identifier-format', 7, 2],
    ])
    expect(said(issues)[1]).toBe(
      'Rows 4 to 5, below the header, were passed over, as the mapping says: "ID", "名称", "数", "x".',
    )
  })

  it('has that told once where parts of it are merged', async () => {
    const rows = { headerRow: 3, dataRow: 5 }
    const part = async (row: string) => (await mapped(`${titled},,\n${row}\n`, rows)).report
    const { issues, counts } = mergeReports([await part('a,A,5'), await part('b,B,6')])
    expect(counts.accepted).toBe(2)
    expect(placesOf(issues)).toEqual([
      ['csv-rows-skipped', 1, undefined],
      ['csv-rows-skipped', 4, undefined],
    ])
  })

  it('has units of what is skipped pointed out, unless the mapping multiplies', async () => {
    const table = '（単位：百万円）,,\ncode,title,sum\n,,千円\na,A,5\n'
    const rows = { headerRow: 2, dataRow: 4 }
    const { issues } = await mapped(table, rows)
    expect(issues.map(({ hint }) => hint)).toEqual([
      {
        en: '"（単位：百万円）" is a unit: give the fields that count in it "times" in the mapping.',
        ja: '「（単位：百万円）」は単位です。この単位で数えている項目には、対応表で"times"を指定してください。',
      },
      expect.objectContaining({
        en: '"千円" is a unit: give the fields that count in it "times" in the mapping.',
      }),
    ])
    const { issues: bracketed } = await mapped('予算一覧（単位：百万円）,,\ncode,title,sum\na,A,5\n', {
      headerRow: 2,
    })
    expect(bracketed.map(({ hint }) => hint?.en)).toEqual([
      '"（単位：百万円）" is a unit: give the fields that count in it "times" in the mapping.',
    ])
    const { issues: known } = await mapped(table, rows, 1_000_000)
    expect(known.map(({ code, hint }) => [code, hint])).toEqual([
      ['csv-rows-skipped', undefined],
      ['csv-rows-skipped', undefined],
    ])
  })

  it.each([
    [
      { headerRow: 4 },
      'Row 4 was taken as the header, but it has none of the columns that the mapping names.',
    ],
    [{ headerRow: 2 }, 'Row 2, where the mapping says that the header is, is empty.'],
    [{ headerRow: 9 }, 'The mapping says that the header is row 9, but the table ends with row 5.'],
    [{}, 'Row 1 was taken as the header, but it has none of the columns that the mapping names.'],
  ])('is told that it rather has it in a row near the one of %j', async (rows, message) => {
    const { records, issues, read } = await mapped(`${titled}a,A,5\nb,B,6\n`, rows)
    expect([records, read]).toEqual([[], 0])
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['csv-header-row', 'error']])
    expect(issues[0]?.message.en.startsWith(message)).toBe(true)
    expect(issues[0]?.hint).toEqual({
      en: 'The header seems to be row 3: write "headerRow": 3 in the mapping.',
      ja: '見出しは3行目のようです。対応表に"headerRow": 3と書いてください。',
    })
  })

  it('is told that it ends before the row that its data is said to begin in', async () => {
    const { issues, read } = await mapped('code,title\na,A\n', { dataRow: 4 })
    expect(read).toBe(0)
    expect(issues.map(({ code }) => code)).toEqual(['csv-rows-skipped', 'csv-no-rows'])
    expect(issues[1]).toMatchObject({
      message: {
        en: 'The mapping says that the data begins in row 4, but the table ends with row 2.',
        ja: '対応表ではデータが4行目から始まりますが、表は2行目で終わっています。',
      },
      hint: {
        en: 'Give the number of the first row that is data, as a spreadsheet counts rows, as "dataRow" in the mapping.',
        ja: '初めてデータになる行の番号（表計算ソフトでの行番号）を、対応表の"dataRow"に書いてください。',
      },
    })
  })

  it.each(['code,title\n', 'code,title\n-,-\n,\n'])(
    'has no rows where there is nothing but what the mapping knows of: %j',
    async (table) => {
      const { issues } = await mapped(table, { dataRow: 3 })
      expect(issues.map(({ message }) => message.en)).toContain(
        'The table has a header and no row with content.',
      )
    },
  )

  it('is told in which row it may be said to be, where no row is likelier', async () => {
    const { issues } = await mapped('a,b\n\n1,2\n', { headerRow: 2 })
    expect(issues.map(({ code, hint }) => [code, hint?.en])).toEqual([
      [
        'csv-header-row',
        'Give the number of the row that names the columns, as a spreadsheet counts rows, as "headerRow" in the mapping.',
      ],
    ])
  })

  it('is read by the first row where that has any column of the mapping, or no other row has several', async () => {
    const { issues: one } = await mapped('code,x\ncode,title\n')
    expect(one.map(({ code }) => code)).not.toContain('csv-header-row')
    const { issues: none } = await mapped('x,y\ncode,1\n')
    expect(none.map(({ code }) => code)).not.toContain('csv-header-row')
  })
})
