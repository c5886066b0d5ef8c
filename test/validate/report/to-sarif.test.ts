import { describe, expect, it } from 'vitest'
import { type Report, reportToSarif } from '../../../src/validate/index.js'
import { hostile, issue, placed, reportOf } from './reports.js'

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
    const report = reportOf(placed, issue({ code: 'own-code', severity: 'note' }), placed)
    const log = sarif(report)
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
    expect(run.tool.driver.name).toBe('sti-atlas')
    expect(run.properties).toEqual({ counts: report.counts })
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
    const [nameless] = sarif(reportOf(issue({}))).runs
    expect(nameless.results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'input' } })
  })

  it('makes references of file names', () => {
    const [run] = sarif(reportOf(issue({ input: 'C:\\data\\予算 #1.csv' }))).runs
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'C%3A/data/%E4%BA%88%E7%AE%97%20%231.csv',
    )
  })

  it('names a file with line ends or control characters as it is named, and none with half a character', () => {
    const uriOf = (input: string) =>
      sarif(reportOf(issue({ input }))).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri
    expect(uriOf('new\nline\t\u001B[31m.ndjson')).toBe('new%0Aline%09%1B%5B31m.ndjson')
    expect(uriOf('half\uD800.ndjson')).toBe('half%EF%BF%BD.ndjson')
  })

  it('shows control characters as pictures', () => {
    expect(reportToSarif(reportOf(hostile))).not.toContain('\\u001b')
  })
})
