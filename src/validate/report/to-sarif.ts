import { escapeMarkdown } from '../../render/escape-markdown.js'
import { neutralizeControlCharacters } from '../../render/neutralize-control-characters.js'
import { type Locale, localeOf } from '../../time/locale.js'
import { refuseUnknownOptions } from '../refuse-unknown-options.js'
import { allRules } from '../rules/all-rules.js'
import type { Rule } from '../rules/rule.js'
import type { Issue, Report } from './report.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** A path as a reference of a URI, in which control characters are written by numbers; halves of pairs have none. */
const uriOf = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')

const pageWords = {
  en: (code: string) =>
    `Its page in the documentation, rules/${code}.html, has data that breaks it and the same data mended.`,
  ja: (code: string) => `指摘を受けるデータとそれを直したデータは、文書のrules/${code}.htmlにあります。`,
}

const helpOf = ({ code, title, description }: Rule, locale: Locale) => {
  const page = pageWords[locale](code)
  return {
    text: `${description[locale]} ${page}`,
    markdown: `**${escapeMarkdown(title[locale])}**\n\n${escapeMarkdown(description[locale])}\n\n${escapeMarkdown(page)}`,
  }
}

const ruleOf = (code: string, locale: Locale) => {
  const known = allRules.find((rule) => rule.code === code)
  if (!known) return { id: code }
  return {
    id: code,
    shortDescription: { text: known.title[locale] },
    fullDescription: { text: known.description[locale] },
    help: helpOf(known, locale),
    defaultConfiguration: { level: known.severity },
  }
}

/** A message in which no text of the input becomes a link; SARIF writes links as Markdown does. */
const plainMessage = (text: string): string => {
  const safe = neutralizeControlCharacters(text)
  return safe.includes('](') ? safe.replace(/[\\[\]]/g, '\\$&') : safe
}

const locationOf = ({ input, position, pointer }: Issue, fallback: string) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(input ?? fallback) },
    ...(position && { region: { startLine: position.line, startColumn: position.column } }),
  },
  ...(pointer !== '' && { logicalLocations: [{ fullyQualifiedName: neutralizeControlCharacters(pointer) }] }),
})

/**
 * Writes a report as SARIF 2.1.0, the interchange format of static analysis, with the rules that were broken and
 * help on each. Issues of an input without a name are placed in `uri`, "input" unless given.
 *
 * @example
 * ```ts
 * import { reportToSarif, validateDataset } from 'sti-atlas/validate'
 *
 * const { report } = validateDataset([{ id: 'x' }], { kind: 'technology' })
 * const { runs } = JSON.parse(reportToSarif(report))
 * runs[0].results[0].ruleId //=> 'missing-field'
 * runs[0].tool.driver.rules[runs[0].results[0].ruleIndex].id //=> 'missing-field'
 * ```
 */
export const reportToSarif = (
  report: Report,
  options: { readonly locale?: Locale | undefined; readonly uri?: string | undefined } = {},
): string => {
  refuseUnknownOptions(options, { locale: true, uri: true })
  const { uri = 'input' } = options
  const locale = localeOf(options.locale)
  const codes = [...new Set(report.issues.map(({ code }) => code))]
  const places = new Map(codes.map((code, index) => [code, index]))
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'sti-atlas', rules: codes.map((code) => ruleOf(code, locale)) } },
        language: locale,
        columnKind: 'utf16CodeUnits',
        results: report.issues.map((issue) => ({
          ruleId: issue.code,
          ruleIndex: places.get(issue.code),
          level: issue.severity,
          message: {
            text: plainMessage(
              [issue.message[locale], issue.hint?.[locale] ?? ''].filter((part) => part !== '').join(' '),
            ),
          },
          locations: [locationOf(issue, uri)],
        })),
        properties: { counts: report.counts },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
