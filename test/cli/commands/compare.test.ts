import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { runCommand, writeTemporary } from '../run-command.js'

const norway = {
  approaches: [
    {
      id: 'norway-approach',
      name: { en: 'Approach of Norway', ja: 'ノルウェーのアプローチ' },
      holder: { place: 'NO' },
      citations: [{ source: 'cao-2025-global-strategy', section: 'regional-approaches' }],
      tiers: [
        {
          id: 'neighbours',
          label: { en: 'neighbours', ja: '近隣国' },
          posture: 'strategic',
          partners: ['SE'],
          summary: { en: 'Works closely with them.', ja: '緊密に協力する。' },
        },
      ],
    },
  ],
}

interface Table {
  readonly kind: string
  readonly rows: readonly { readonly id: string }[]
  readonly columns: readonly { readonly id: string }[]
  readonly cells: readonly (readonly ({ readonly value: unknown } | null)[])[]
}

const compareAsJson = async (...args: readonly string[]): Promise<Table> => {
  const { code, out, err } = await runCommand(['compare', ...args, '--format', 'json'])
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

const idsOf = (axis: readonly { readonly id: string }[]) => axis.map(({ id }) => id)

describe('compare', () => {
  it('puts holders beside partners in the order asked for', async () => {
    const { kind, rows, columns, cells } = await compareAsJson(
      'approaches',
      '--rows',
      'KR,eu',
      '--columns',
      'IN,US,JP',
    )
    expect([kind, idsOf(rows), idsOf(columns)]).toEqual(['approaches', ['KR', 'eu'], ['IN', 'US', 'JP']])
    expect(cells.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
      ['working', 'strategic', null],
      ['selective', 'strategic', 'priority'],
    ])
  })

  it.each([
    ['text', /^Approaches toward partners\n/, /^相手国・地域へのアプローチ\n/],
    ['markdown', /\| European Union \|/, /\| 欧州連合 \|/],
    ['html', /<th scope="row"[^>]*>European Union</, /<th scope="row"[^>]*>欧州連合</],
    ['mermaid', /^graph LR\n/, /[ぁ-ん一-龠]/],
    ['graphml', /^<\?xml/, /[ぁ-ん一-龠]/],
  ] as const)('writes %s in both languages', async (format, english, japanese) => {
    const args = ['compare', 'approaches', '--rows', 'eu,KR', '--columns', 'US,IN', '--format', format]
    const inEnglish = await runCommand(args)
    expect([inEnglish.code, inEnglish.err]).toEqual([0, ''])
    expect(inEnglish.out).toMatch(english)
    expect(inEnglish.out.endsWith('\n')).toBe(true)
    const inJapanese = await runCommand([...args, '--locale', 'ja'])
    expect([inJapanese.code, inJapanese.err]).toEqual([0, ''])
    expect(inJapanese.out).toMatch(japanese)
  })

  it('writes CSV that reads back', async () => {
    const { out } = await runCommand([
      'compare',
      'programs',
      'satreps',
      '--columns',
      'funders',
      '--format',
      'csv',
    ])
    const { data, errors } = Papa.parse<string[]>(out.trimEnd())
    expect(errors).toEqual([])
    expect(data.map((row) => row[0])).toEqual(['id', 'satreps'])
  })

  it('writes a specification of Vega-Lite', async () => {
    const { out } = await runCommand(['compare', 'approaches', '--rows', 'eu', '--format', 'vega-lite'])
    expect(JSON.parse(out)).toMatchObject({ $schema: expect.stringContaining('vega-lite') })
  })

  it.each(['text', 'markdown', 'html', 'vega-lite'])('names sources in %s', async (format) => {
    const { out } = await runCommand(
      ['compare', 'approaches', '--rows', 'KR', '--columns', 'CN', '--format', format],
      { width: 200 },
    )
    expect(out).toContain('On the Global Strategy, Approaches by country and region')
  })

  it('writes text as wide as the terminal', async () => {
    const args = ['compare', 'approaches', '--rows', 'eu', '--columns', 'US,JP,IN,CN']
    const narrow = await runCommand(args, { width: 60 })
    expect(Math.max(...narrow.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
    expect((await runCommand(args, { width: 200 })).out).not.toBe(narrow.out)
  })

  it('colours text on a terminal only', async () => {
    const args = ['compare', 'approaches', '--rows', 'eu', '--columns', 'US']
    expect((await runCommand(args, { color: true })).out).toContain('\u001b[')
    expect((await runCommand(args)).out).not.toContain('\u001b')
  })

  it('restricts by --where, several values and several times', async () => {
    const { cells } = await compareAsJson(
      'approaches',
      '--rows',
      'eu',
      '--columns',
      'US,IN,CN,JP',
      '--where',
      'posture=selective,conditional',
    )
    expect(cells.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
      [null, 'selective', 'conditional', null],
    ])
    const both = await compareAsJson('timeline', '--where', 'kind=meeting', '--where', 'kind=agreement')
    expect(new Set(idsOf(both.rows).map((id) => id.split('/')[0]))).toEqual(new Set(['meeting', 'agreement']))
  })

  it('asks how everybody treats one partner', async () => {
    const { rows, columns } = await compareAsJson('approaches', '--where', 'toward=CN')
    expect(idsOf(columns)).toEqual(['CN'])
    expect(idsOf(rows)).toEqual(expect.arrayContaining(['eu', 'KR']))
  })

  it('takes the state on a date', async () => {
    const args = ['approaches', '--rows', 'eu', '--columns', 'GB']
    expect((await compareAsJson(...args, '--on', '2025-06')).cells[0]?.[0]?.value).toBe('integrated')
  })

  it('merges a dataset of the caller', async () => {
    const path = writeTemporary('norway.json', JSON.stringify(norway))
    const { rows, cells } = await compareAsJson('approaches', 'NO', '--columns', 'SE', '--with', path)
    expect([idsOf(rows), cells[0]?.[0]?.value]).toEqual([['NO'], 'strategic'])
  })

  it('names both records where ids clash', async () => {
    const [approach] = norway.approaches
    const clash = { approaches: [{ ...approach, id: 'eu-global-approach' }] }
    const path = writeTemporary('clash.json', JSON.stringify(clash))
    const { code, out, err } = await runCommand(['compare', 'approaches', 'NO', '--with', path])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(
      /^sti-atlas: two records are the approach "eu-global-approach": ".+" and "Approach of Norway"\n$/,
    )
    const japanese = await runCommand(['list', '--with', path, '--locale', 'ja'])
    expect(japanese.err).toMatch(
      /^sti-atlas: IDが「eu-global-approach」のアプローチが2件あります：「.+」と「ノルウェーのアプローチ」。\n$/,
    )
  })

  it('does not merge a dataset with errors, and says how to see them all', async () => {
    const [approach] = norway.approaches
    const wrong = { approaches: [{ ...approach, holder: { place: 'UK' }, date: 'soon' }] }
    const path = writeTemporary('wrong.json', JSON.stringify(wrong))
    const { code, err } = await runCommand(['compare', 'approaches', 'NO', '--with', path])
    expect(code).toBe(2)
    expect(err).toMatch(
      /^sti-atlas: \S+wrong\.json has errors, see `sti-atlas validate \S+`: line 1, column 112: \/approaches\/0\/\S+ .* \(and 1 more\)\n$/,
    )
  })

  it.each([
    ['broken.json', '{"programs": [', /broken\.json/],
    ['empty.json', '', /empty\.json/],
    ['other.json', '{"program": []}', /other\.json does not say what its records are/],
  ])('tells in one line that %s cannot be merged', async (name, content, message) => {
    const path = writeTemporary(name, content)
    const { code, out, err } = await runCommand(['compare', 'approaches', '--with', path])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^sti-atlas: [^\n]*\n$/)
    expect(err).toMatch(message)
  })

  it('says why a file cannot be read', async () => {
    const missing = await runCommand(['compare', 'approaches', '--with', 'no/such.json'])
    expect([missing.code, missing.err]).toEqual([
      2,
      'sti-atlas: cannot read no/such.json: there is no such file\n',
    ])
    const folder = await runCommand(['compare', 'approaches', '--with', 'src'])
    expect([folder.code, folder.err]).toEqual([2, 'sti-atlas: cannot read src: it is a directory\n'])
  })

  it('restricts rows and columns of comparisons that take their own', async () => {
    const places = await compareAsJson('places', 'KR', 'FR', '--rows', 'programs-toward,strategies')
    expect([idsOf(places.rows), idsOf(places.columns)]).toEqual([
      ['programs-toward', 'strategies'],
      ['KR', 'FR'],
    ])
    const ties = await compareAsJson('network', '--rows', 'JP', '--columns', 'asean,eu')
    expect([idsOf(ties.rows), idsOf(ties.columns)]).toEqual([['JP'], ['asean', 'eu']])
    const whole = await compareAsJson('network', 'JP', 'asean', 'eu')
    const tieOf = ({ rows, columns, cells }: Table, row: string, column: string) =>
      cells[idsOf(rows).indexOf(row)]?.[idsOf(columns).indexOf(column)]?.value
    expect(tieOf(ties, 'JP', 'eu')).toBe(tieOf(whole, 'JP', 'eu'))
    const dates = await compareAsJson(
      'timeline',
      'meeting',
      '--rows',
      'meeting/fmstan-2024',
      '--columns',
      'date',
    )
    expect(dates.cells).toMatchObject([[{ value: '2024-05-04' }]])
    const amounts = await compareAsJson('programs', 'program/nexus', '--where', 'amounts=true')
    expect(idsOf(amounts.rows)).toEqual(['program/nexus'])
    const central = await compareAsJson(
      'network',
      'JP',
      'eu',
      '--where',
      'centrality=true',
      '--columns',
      'degree',
    )
    expect(central.cells.map((row) => row.map((cell) => cell?.value))).toEqual([[1], [1]])
  })

  it('pairs the measures of two strategies', async () => {
    const ids = ['japan-international-strategy-2010', 'japan-global-strategy-2025']
    const { columns } = await compareAsJson('strategies', ...ids, '--where', 'pairs=true')
    expect(idsOf(columns)).toEqual(['japan-global-strategy-2025'])
  })

  it('says where a date has no bearing', async () => {
    const { out } = await runCommand(['compare', 'technologies', 'ai', '--on', '2020'])
    expect(out).toContain('The date asked for has no bearing on this comparison.')
    const dated = await runCommand(['compare', 'places', 'GB', '--on', '2020'])
    expect(dated.out).not.toContain('bearing')
  })

  it.each([
    [
      ['places', 'JP,KR', 'GB'],
      ['places', 'JP', 'KR', 'GB'],
    ],
    [
      ['approaches', 'eu, KR'],
      ['approaches', '--rows', 'eu,KR'],
    ],
    [
      ['timeline', 'meetings,forum'],
      ['timeline', 'meeting', 'forum'],
    ],
    [
      ['timeline', '--where', 'kind=forums'],
      ['timeline', 'forum'],
    ],
  ])('reads %j as %j', async (given, same) => {
    expect(await compareAsJson(...given)).toEqual(await compareAsJson(...same))
  })

  it('writes a whole page of HTML, with its language, character set and title', async () => {
    const args = ['compare', 'approaches', '--rows', 'KR', '--columns', 'CN', '--format', 'html']
    const { out } = await runCommand([...args, '--locale', 'ja'])
    expect(out.split('\n').slice(0, 9)).toEqual([
      '<!doctype html>',
      '<html lang="ja">',
      '<head>',
      '<meta charset="utf-8">',
      '<title>相手国・地域へのアプローチ</title>',
      '</head>',
      '<body>',
      '<div lang="ja" data-kind="approaches">',
      '<table>',
    ])
    expect(out.endsWith('</div>\n</body>\n</html>\n')).toBe(true)
    expect((await runCommand(args)).out).toContain('<html lang="en">')
  })

  it('escapes what a dataset says in the title of a page', async () => {
    const theme = {
      id: 'odd',
      name: { en: '</title><script>alert(1)</script>', ja: '奇妙' },
      definition: { en: 'Odd.', ja: '奇妙。' },
      citations: [{ source: 'cao-2025-global-strategy', section: 'regional-approaches' }],
    }
    const path = writeTemporary('odd.json', JSON.stringify({ themes: [theme] }))
    const { out, err } = await runCommand(['compare', 'trace', 'odd', '--with', path, '--format', 'html'])
    expect(err).toBe('')
    expect(out).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; over time</title>')
  })

  it('takes rows and columns given several times together', async () => {
    const { rows, columns } = await compareAsJson(
      'approaches',
      ...['--rows', 'eu', '--rows', 'KR', '--columns', 'CN', '--columns', 'US,IN'],
    )
    expect([idsOf(rows), idsOf(columns)]).toEqual([
      ['eu', 'KR'],
      ['CN', 'US', 'IN'],
    ])
  })

  it('writes CSV for a spreadsheet: citations and a byte order mark where asked for, notes beside it', async () => {
    const args = ['compare', 'programs', 'satreps', '--columns', 'holders', '--format', 'csv']
    const plain = await runCommand([...args, '--on', '2015'])
    expect(plain.out).toBe(
      'id,label,Holder\r\nsatreps,Science and Technology Research Partnership for Sustainable Development,Japan\r\n',
    )
    const { out } = await runCommand([...args, '--citations', '--bom'])
    expect(out.startsWith('\ufeffid,label,Holder,Holder sources\r\n')).toBe(true)
    expect(out).toContain('Joint research program for the Global South')
    const dated = await runCommand(['compare', 'programs', '--on', '2015', '--format', 'csv'])
    expect(dated.err).toMatch(/^note: Left out, because no source dates them: \d+ \(.*\)\.\n$/)
    expect((await runCommand(['compare', 'programs', '--on', '2015', '--format', 'text'])).err).toBe('')
  })

  it('gives in CSV what amounts are in words, unless told not to', async () => {
    const args = ['compare', 'programs', 'nexus', '--where', 'amounts=true', '--format', 'csv']
    const name = '"Networked Exchange, United Strength for Stronger Partnerships (Japan-ASEAN)"'
    const only = ['--columns', 'JPY']
    expect((await runCommand([...args, ...only])).out.split('\r\n').slice(0, 2)).toEqual([
      'id,label,JPY,JPY in words',
      `program/nexus,${name},14600000000,"about JPY 14,600,000,000"`,
    ])
    expect((await runCommand([...args, ...only, '--no-words'])).out.split('\r\n').slice(0, 2)).toEqual([
      'id,label,JPY',
      `program/nexus,${name},14600000000`,
    ])
  })

  it('tells beside CSV what its figures are', async () => {
    const args = ['compare', 'indicator', 'satreps-projects-by-region', '--format', 'csv']
    const { out, err } = await runCommand(args)
    expect(out).toMatch(/^id,label,Value\r\n/)
    expect(err).toMatch(/^legend: value: projects \(from 2008\)\nnote: /)
    expect((await runCommand([...args, '--locale', 'ja'])).err).toMatch(/^凡例：値: 件（2008年～）\n注：/)
  })
})
