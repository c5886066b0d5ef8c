import { describe, expect, it } from 'vitest'
import { type Report, type StreamOptions, validateDataset, validateStream } from '../../src/validate/index.js'
import { leastRecords } from './records.js'
import { validatedIn } from './report-in.js'
import { world } from './rules/issues-of.js'

/** What comes of the columns of a table beside those that every program needs, a row for each line given. */
const read = (header: string, rows: readonly string[], options: Partial<StreamOptions> = {}) => {
  const table = [
    `id,name.en,name.ja,kind,${header}`,
    ...rows.map((row, at) => `p-${at},P${at},事業${at},project,${row}`),
  ].join('\n')
  const bytes = new TextEncoder().encode(table)
  return validatedIn(validateStream(bytes, { format: 'csv', kind: 'program', base: world, ...options }))
}

const cited = 'citations.0.source,citations.0.section'
const citation = 'white-paper,1'

const found = ({ issues }: Report) =>
  issues.map(
    ({ code, pointer, position }) =>
      `${code} ${pointer} ${position?.row} ${position?.column} ${position?.field}`,
  )

describe('a column without a number', () => {
  it.each(['holders.place', '主体の国・地域', 'Holder place'])(
    'holds an object for each item: %s',
    async (header) => {
      const { records, report } = await read(`${header},${cited}`, [`JP; US ;,${citation}`, `GB,${citation}`])
      expect(report.issues).toEqual([])
      expect(records).toMatchObject([
        { holders: [{ place: 'JP' }, { place: 'US' }] },
        { holders: [{ place: 'GB' }] },
      ])
    },
  )

  it('has places before organizations, however the columns stand', async () => {
    const { records, report } = await read(`holders.organization,${cited},holders.place`, [
      `jst,${citation},JP;US`,
      `jst,${citation},JP`,
      `jst;jst,${citation},`,
    ])
    expect(report.issues).toEqual([])
    expect(records).toMatchObject([
      { holders: [{ place: 'JP' }, { place: 'US' }, { organization: 'jst' }] },
      { holders: [{ place: 'JP' }, { organization: 'jst' }] },
      { holders: [{ organization: 'jst' }, { organization: 'jst' }] },
    ])
  })

  it('goes item by item with the others of its objects', async () => {
    const report = {
      ...leastRecords.source,
      id: 'report',
      name: { en: 'Report', ja: '報告書' },
      outline: [{ id: '2', title: { en: 'B', ja: 'B' } }],
    }
    const { accepted } = validateDataset({ ...world, sources: [...(world.sources ?? []), report] })
    const { records } = await read('出典の文書,出典の節', ['white-paper;report,1;2'], { base: accepted })
    expect(records).toMatchObject([
      {
        citations: [
          { source: 'white-paper', section: '1' },
          { source: 'report', section: '2' },
        ],
      },
    ])
  })

  it('has its issues where they stand, in the row and column of the item', async () => {
    const { report } = await read(`holders.organization,${cited},holders.place`, [
      `jst,${citation},JP`,
      `jst;jts,${citation},JP;;XX`,
    ])
    expect(found(report)).toEqual([
      'identifier-format /holders/1/place 2 42 holders.place',
      'unresolved-reference /holders/2/place 2 42 holders.place',
      'unresolved-reference /holders/4/organization 2 20 holders.organization',
    ])
    expect(report.issues[0]?.message.en).toBe('The text is empty.')
  })

  it('is separated as the options say', async () => {
    const { records } = await read(`holders.place,${cited}`, [`JP/US,${citation}`], { listSeparator: '/' })
    expect(records).toMatchObject([{ holders: [{ place: 'JP' }, { place: 'US' }] }])
  })

  it('holds names that are read where values are normalized', async () => {
    const { records } = await read(`主体の国・地域,${cited}`, [`米国;英国,${citation}`], { normalize: true })
    expect(records).toMatchObject([{ holders: [{ place: 'US' }, { place: 'GB' }] }])
  })

  it('is not separated where running text stands in it', async () => {
    const { records } = await read('出典の文書,出典の節,出典の表記', ['white-paper,1,"A; B"'])
    expect(records).toMatchObject([{ citations: [{ source: 'white-paper', section: '1', label: 'A; B' }] }])
  })

  it('is the first item beside columns with numbers, as long as it holds one', async () => {
    const { records, report } = await read(`主体の国・地域,主体2の組織,${cited}`, [`JP,jst,${citation}`])
    expect(report.issues).toEqual([])
    expect(records).toMatchObject([{ holders: [{ place: 'JP' }, { organization: 'jst' }] }])
  })

  it('cannot hold several beside a filled column with a number', async () => {
    const { records, report } = await read(`主体の国・地域,主体3の組織,${cited}`, [
      `JP;US,,${citation}`,
      `JP;US,jst,${citation}`,
    ])
    expect(records).toMatchObject([{ holders: [{ place: 'JP' }, { place: 'US' }] }])
    expect(report.counts).toMatchObject({ read: 2, accepted: 1, rejected: 1 })
    expect(found(report)).toEqual(['identifier-format /holders/0/place 2 20 主体の国・地域'])
    expect(report.issues[0]?.hint).toEqual({
      en: 'Several values stand in one text, with ";" between them. Give each a column with a number: holders.0.place and holders.1.place. They can stand together in holders.place only where no other column of "holders" has a number and those that go together hold equally many.',
      ja: '1つの文字列に「;」で区切った複数の値があります。「主体1の国・地域」と「主体2の国・地域」のように、1件ずつ番号を付けた列に分けてください。「主体の国・地域」の1列に並べられるのは、番号を付けた列に値がなく、組になる列の件数がそろっているときだけです。',
    })
  })

  it.each([
    ['white-paper;white-paper,1,', 'identifier-format /citations/0/source 1 20 出典の文書'],
    ['white-paper,1;1,', 'local-identifier-format /citations/0/section 1 32 出典の節'],
    ['white-paper;white-paper,1;1,A', 'identifier-format /citations/0/source 1 20 出典の文書'],
  ])('is no list where it is not clear what goes together: %s', async (row, first) => {
    const { records, report } = await read('出典の文書,出典の節,出典の表記', [row])
    expect(records).toEqual([])
    expect(found(report)[0]).toBe(first)
    expect(report.issues[0]?.hint?.en).toMatch(
      /Give each a column with a number: citations\.0\.\w+ and citations\.1\./,
    )
  })

  it('names the separator where others stand between items', async () => {
    const { report } = await read(`主体の国・地域,${cited}`, [`日本、米国,${citation}`])
    expect(report.issues[0]?.hint).toEqual({
      en: 'Several values stand in one text, with "、" between them. Separate them by ";" in one column holders.place, or give each a column with a number: holders.0.place and holders.1.place.',
      ja: '1つの文字列に「、」で区切った複数の値があります。「主体の国・地域」の1列に半角の「;」で区切って書くか、「主体1の国・地域」と「主体2の国・地域」のように番号を付けた列に分けてください。',
    })
  })

  it('is the same column as that of the first item', async () => {
    const { report } = await read(`主体の国・地域,holders.0.place,${cited}`, [`JP,,${citation}`])
    expect(report.issues.map(({ code }) => code)).toEqual(['csv-header-duplicate'])
  })
})

describe('a column with a number', () => {
  it('holds one item', async () => {
    const { report } = await read(`主体1の国・地域,${cited}`, [`JP;US,${citation}`])
    expect(found(report)).toEqual(['identifier-format /holders/0/place 1 20 主体1の国・地域'])
  })
})

describe('a cell that stands for an object or a list', () => {
  it.each([
    [
      'holders',
      'JP;US',
      'Write it in the columns holders.place or holders.organization. Several values in one cell are separated by ";".',
      '「主体の国・地域」か「主体の組織」の列に書いてください。1つのセルの複数の値は、半角の「;」で区切ってください。',
    ],
    [
      'facts',
      'Something.',
      'Write it in the columns facts.0.text.en and facts.0.text.ja.',
      '「詳細1の文（英語）」と「詳細1の文（日本語）」の列に書いてください。',
    ],
    [
      'holders.1',
      'JP',
      'Write it in the columns holders.0.place or holders.0.organization.',
      '「主体1の国・地域」か「主体1の組織」の列に書いてください。',
    ],
    [
      'summary',
      'Funds.',
      'Write it in the columns summary.en and summary.ja.',
      '「概要（英語）」と「概要（日本語）」の列に書いてください。',
    ],
  ])('is told the columns for it: %s', async (header, cell, en, ja) => {
    const { report } = await read(`${header},${cited}`, [`${cell},${citation}`])
    expect(report.issues.map(({ code, hint }) => [code, hint])).toEqual([['wrong-type', { en, ja }]])
  })

  it('is told columns of two numbers for a place and an organization in one object', async () => {
    const { report } = await read(`主体1の国・地域,主体1の組織,${cited}`, [`JP,jst,${citation}`])
    expect(report.issues.map(({ code, hint }) => [code, hint])).toEqual([
      [
        'party',
        {
          en: 'Give each a column with a number of its own: holders.0.place and holders.1.organization.',
          ja: '「主体1の国・地域」と「主体2の組織」のように、番号の異なる列に分けてください。',
        },
      ],
    ])
  })
})

describe('a cell of very many items', () => {
  it('makes an object of each, splitting the cell once', async () => {
    const number = 100_000
    const { records } = await read(`holders.place,${cited}`, [
      `${Array.from({ length: number }, () => 'JP').join(';')},${citation}`,
    ])
    expect(records).toEqual([
      expect.objectContaining({ holders: Array.from({ length: number }, () => ({ place: 'JP' })) }),
    ])
  })
})
