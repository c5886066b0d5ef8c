import { describe, expect, it } from 'vitest'
import {
  createChecker,
  type Issue,
  type Report,
  reportToGithub,
  reportToJson,
  reportToMarkdown,
  reportToSarif,
  reportToText,
  validateDataset,
} from '../../../src/validate/index.js'

const issue = (given: Partial<Issue>): Issue => ({
  severity: 'error',
  code: 'unresolved-reference',
  pointer: '/holders/0/place',
  message: { en: 'There is no place "UK".', ja: '「UK」という国・地域はありません。' },
  ...given,
})
const reportOf = (...issues: readonly Issue[]): Report => ({
  ok: issues.length === 0,
  counts: { read: 2, accepted: 1, rejected: 1, byCode: { 'unresolved-reference': issues.length } },
  issues,
})

const hint = { en: 'Did you mean "GB"?', ja: '「GB」のことですか。' }
const placed = issue({
  input: 'data/programs.csv',
  position: { line: 12, column: 5, row: 11, field: '国' },
  hint,
})
const hostile = issue({
  severity: 'warning',
  code: 'schema',
  pointer: '/a|b\u001B[2J',
  input: 'x,y:%\n::error::z.json',
  message: {
    en: '\u001B[31m<script>|`rm`\n::error::owned 100% \u202E @someone',
    ja: '\u001B[31m<script>|\n::error::\u009B',
  },
})

describe('reportToText', () => {
  it('gives place, message, code and hint, and how many records there were', () => {
    expect(reportToText(reportOf(placed))).toBe(
      [
        'error data/programs.csv:12:5 row 11 国 /holders/0/place: There is no place "UK". [unresolved-reference]',
        '  → Did you mean "GB"?',
        '',
        '2 records read, 1 accepted, 1 rejected.',
        '',
      ].join('\n'),
    )
  })

  it('speaks Japanese', () => {
    expect(reportToText(reportOf(placed), { locale: 'ja' })).toBe(
      [
        '誤り data/programs.csv:12:5 11行目 国 /holders/0/place: 「UK」という国・地域はありません。 [unresolved-reference]',
        '  → 「GB」のことですか。',
        '',
        '2件を読み込み、1件を受け入れ、1件を退けました。',
        '',
      ].join('\n'),
    )
  })

  it('shows the line with a mark at the column, full-width characters counted as two', () => {
    const text = reportToText(reportOf(issue({ position: { line: 1, column: 5 } })), {
      lineOf: () => '日本,\tUK,x',
    })
    expect(text.split('\n').slice(1, 3)).toEqual(['  | 日本, UK,x', '  |       ^'])
  })

  it.each([
    ['𠮷,x', 4, '  |    ^'],
    ['\u{1F600},x', 4, '  |    ^'],
    ['a\u200B,x', 4, '  |   ^'],
  ])('puts the mark below the character as terminals show it: %s', (line, column, mark) => {
    const text = reportToText(reportOf(issue({ position: { line: 1, column } })), { lineOf: () => line })
    expect(text.split('\n')[2]).toBe(mark)
  })

  it('cuts long lines on both sides', () => {
    const line = `${'a'.repeat(500)}!${'b'.repeat(500)}`
    const [, shown = '', mark = ''] = reportToText(reportOf(issue({ position: { line: 1, column: 501 } })), {
      lineOf: () => line,
    }).split('\n')
    expect(shown).toBe(`  | …${'a'.repeat(40)}!${'b'.repeat(59)}…`)
    expect(shown.indexOf('!')).toBe(mark.indexOf('^'))
  })

  it('colours severities where asked to', () => {
    const text = reportToText(reportOf(placed, issue({ severity: 'warning' }), issue({ severity: 'note' })), {
      color: true,
    })
    expect(text).toContain('\u001B[31merror\u001B[0m')
    expect(text).toContain('\u001B[33mwarning\u001B[0m')
    expect(text).toContain('\u001B[36mnote\u001B[0m')
  })

  it('lets no text of the input steer a terminal', () => {
    const text = reportToText(reportOf(hostile), { lineOf: () => '\u001B]0;title\u0007' })
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202E/u)
    expect(text.split('\n')).toHaveLength(4)
  })

  it('makes control characters in a code visible', () => {
    expect(reportToText(reportOf(issue({ code: 'x\u001b[31m' })))).not.toContain('\u001b')
  })

  it('says how many issues a limit left out', () => {
    const report = {
      ...reportOf(placed),
      counts: { read: 9, accepted: 0, rejected: 9, byCode: { a: 4, b: 5 } },
    }
    expect(reportToText(report).split('\n').at(-2)).toBe(
      '9 records read, 0 accepted, 9 rejected. 8 further issues left out.',
    )
    expect(reportToText(report, { locale: 'ja' })).toContain('ほかに8件の指摘があります。')
  })

  it('counts one record in the singular', () => {
    const report: Report = { ok: true, counts: { read: 1, accepted: 1, rejected: 0, byCode: {} }, issues: [] }
    expect(reportToText(report)).toBe('1 record read, 1 accepted, 0 rejected.\n')
  })
})

describe('reportToJson', () => {
  it('is the report', () => {
    expect(JSON.parse(reportToJson(reportOf(placed)))).toEqual(reportOf(placed))
  })

  it('carries shards in one line', () => {
    const { report } = validateDataset([{ id: 'a' }], { kind: 'theme', shards: true })
    const json = reportToJson(report)
    expect(JSON.parse(json)).toEqual(report)
    expect(json.split('\n').filter((line) => line.startsWith('  "shards": [{'))).toHaveLength(1)
  })

  it('carries lists longer than a part and several shards whole', () => {
    const ids = Array.from({ length: 20_001 }, (_, number) => `theme-${number}`)
    const shards = [0, 1].map((number) => {
      const checker = createChecker({ kind: 'theme', shard: number })
      for (const [index, id] of ids.entries())
        if (index % 2 === number) checker.check({ type: 'record', index, pointer: '', value: { id } })
      return checker.finish()
    })
    const { shards: read } = JSON.parse(reportToJson({ ...reportOf(), shards }))
    expect(read).toEqual(shards)
    expect([read[0].keys.length, read[0].names.en.length, read[1].claims]).toEqual([10_001, 10_001, []])
  })

  it('escapes what a terminal would obey', () => {
    const json = reportToJson(reportOf(hostile))
    expect(json).not.toMatch(/(?!\n)\p{Cc}|\u202E/u)
    expect(JSON.parse(json)).toEqual(reportOf(hostile))
  })
})

describe('reportToGithub', () => {
  it('writes a workflow command for each issue', () => {
    expect(reportToGithub(reportOf(placed, issue({ severity: 'note', pointer: '' }))).split('\n')).toEqual([
      '::error file=data/programs.csv,line=12,col=5,title=unresolved-reference::/holders/0/place There is no place "UK". Did you mean "GB"?',
      '::notice title=unresolved-reference::There is no place "UK".',
      '2 records read, 1 accepted, 1 rejected.',
      '',
    ])
  })

  it('lets no text of the input give commands', () => {
    const [line = '', ...others] = reportToGithub(reportOf(hostile)).split('\n')
    expect(line.startsWith('::warning file=x%2Cy%3A%25 %3A%3Aerror%3A%3Az.json,title=schema::')).toBe(true)
    expect(line).toContain('100%25')
    expect(others).toEqual(['2 records read, 1 accepted, 1 rejected.', ''])
  })

  it('speaks Japanese', () => {
    expect(reportToGithub(reportOf(placed), { locale: 'ja' })).toContain(
      '「UK」という国・地域はありません。 「GB」のことですか。',
    )
  })
})

describe('reportToMarkdown', () => {
  it('is a table', () => {
    expect(reportToMarkdown(reportOf(placed)).split('\n')).toEqual([
      '| Severity | Where | Problem | How to mend it | Code |',
      '| --- | --- | --- | --- | --- |',
      '| error | data/programs.csv:12:5 row 11 国 /holders/0/place | There is no place "UK". | Did you mean "GB"? | unresolved-reference |',
      '',
      '2 records read, 1 accepted, 1 rejected.',
      '',
    ])
  })

  it('has no table where there is no issue', () => {
    expect(reportToMarkdown(reportOf(), { locale: 'ja' })).toBe(
      '2件を読み込み、1件を受け入れ、1件を退けました。\n',
    )
  })

  it('escapes markup', () => {
    const [, , row = '', ...others] = reportToMarkdown(reportOf(hostile)).split('\n')
    expect(others).toHaveLength(3)
    expect(row).not.toMatch(/(?<!\\)[<`@]/)
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(6)
  })
})

describe('reportToSarif', () => {
  const sarif = (report: Report, options = {}) => JSON.parse(reportToSarif(report, options))

  it('lets no text of the input become a link', () => {
    const textOf = (text: string) =>
      sarif(reportOf(issue({ message: { en: text, ja: text } }))).runs[0].results[0].message.text
    expect(textOf('There is no place "[x](https://example.org)".')).toBe(
      'There is no place "\\[x\\](https://example.org)".',
    )
    expect(textOf('Put it in a list: […].')).toBe('Put it in a list: […].')
  })

  it('has the rules that were broken and points to them', () => {
    const log = sarif(reportOf(placed, issue({ code: 'own-code', severity: 'note' }), placed))
    expect(log.version).toBe('2.1.0')
    const [run] = log.runs
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'unresolved-reference',
      'own-code',
    ])
    expect(run.tool.driver.rules[0]).toMatchObject({
      shortDescription: { text: 'A reference leads nowhere' },
      fullDescription: { text: expect.stringMatching(/^The field names a record /) },
      defaultConfiguration: { level: 'error' },
    })
    expect(run.results.map(({ ruleIndex }: { ruleIndex: number }) => ruleIndex)).toEqual([0, 1, 0])
    expect(run.results[0]).toEqual({
      ruleId: 'unresolved-reference',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'There is no place "UK". Did you mean "GB"?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'data/programs.csv' },
            region: { startLine: 12, startColumn: 5 },
          },
          logicalLocations: [{ fullyQualifiedName: '/holders/0/place' }],
        },
      ],
    })
    expect(run.columnKind).toBe('utf16CodeUnits')
  })

  it('helps with each rule, in text and Markdown, and names its page', () => {
    const rulesIn = (locale: string) =>
      sarif(reportOf(issue({ code: 'unsafe-key' }), issue({ code: 'own-code' })), { locale }).runs[0].tool
        .driver.rules
    expect(rulesIn('en')).toMatchObject([
      {
        help: {
          text: 'Fields named __proto__, constructor or prototype can harm programs that read the data. Its page in the documentation, rules/unsafe-key.html, has data that breaks it and the same data mended.',
          markdown:
            '**A name that could do harm**\n\nFields named \\_\\_proto\\_\\_, constructor or prototype can harm programs that read the data.\n\nIts page in the documentation, rules/unsafe-key.html, has data that breaks it and the same data mended.',
        },
      },
      { id: 'own-code' },
    ])
    expect(rulesIn('ja')[0].help.text).toMatch(/^__proto__、.*rules\/unsafe-key\.html/)
    expect(rulesIn('en')[1]).toEqual({ id: 'own-code' })
  })

  it('places issues of a nameless input where it is told', () => {
    const [run] = sarif(reportOf(issue({ pointer: '' })), { uri: 'my data.json', locale: 'ja' }).runs
    expect(run.results[0].locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'my%20data.json' } } },
    ])
    expect(run.results[0].message.text).toBe('「UK」という国・地域はありません。')
    expect(run.language).toBe('ja')
  })

  it('makes references of file names', () => {
    const [run] = sarif(reportOf(issue({ input: 'C:\\data\\予算 #1.csv' }))).runs
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'C%3A/data/%E4%BA%88%E7%AE%97%20%231.csv',
    )
  })

  it('shows control characters as pictures', () => {
    expect(reportToSarif(reportOf(hostile))).not.toContain('\\u001b')
  })
})
