import { alignedLeft, alignedRight, widest } from '../../render/aligned.js'
import { neutralizeControlCharacters } from '../../render/neutralize-control-characters.js'
import { type Locale, localeOf } from '../../time/locale.js'
import { type OptionNames, refuseUnknownOptions } from '../refuse-unknown-options.js'
import { offendingLine } from './offending-line.js'
import type { Issue, Report, Severity } from './report.js'
import { endOfReport, severityWords, whereText } from './report-words.js'
import { summaryOf } from './summary.js'

/**
 * How to write a report as text.
 *
 * @example
 * ```ts
 * import { reportToText, type ReportTextOptions, validateDataset } from 'sti-atlas/validate'
 *
 * const options: ReportTextOptions = { locale: 'ja' }
 * reportToText(validateDataset({ programs: [] }).report, options) //=> '0件を読み込み、0件を受け入れ、0件を退けました。\n'
 * ```
 */
export interface ReportTextOptions {
  /** The language of the messages; English unless given. */
  readonly locale?: Locale | undefined
  /** Whether severities are coloured for a terminal; false unless given. */
  readonly color?: boolean | undefined
  /** Gives the line of the input that an issue is about, to be shown below it. */
  readonly lineOf?: ((issue: Issue) => string | undefined) | undefined
  /** How many columns such a line may take; as many as it has near the place of the issue unless given. */
  readonly width?: number | undefined
}

const optionNames: OptionNames<ReportTextOptions> = { locale: true, color: true, lineOf: true, width: true }

const RESET = '\u001B[0m'
const DIM = '\u001B[2m'
const COLORS: Readonly<Record<Severity, string>> = {
  error: '\u001B[31m',
  warning: '\u001B[33m',
  note: '\u001B[36m',
}

/** How many issues of each code there are, a line each. */
const summaryLines = (report: Report, locale: Locale): string[] => {
  const rows = summaryOf(report).map(({ severity, code, count, title }) => ({
    severity: severity ? severityWords[severity][locale] : '',
    count: String(count),
    code: neutralizeControlCharacters(code),
    title: title?.[locale] ?? '',
  }))
  const widths = {
    severity: widest(rows.map(({ severity }) => severity)),
    count: widest(rows.map(({ count }) => count)),
    code: widest(rows.map(({ code }) => code)),
  }
  return rows.map(({ severity, count, code, title }) =>
    [
      alignedLeft(severity, widths.severity),
      alignedRight(count, widths.count),
      alignedLeft(code, widths.code),
      title,
    ]
      .join('  ')
      .trimEnd(),
  )
}

/**
 * Writes a report as text for people: each issue with its place, message and hint, where there are many how many of
 * each code, and how many records were read.
 * Control characters of the input are made visible, so that they cannot steer a terminal.
 *
 * @example
 * ```ts
 * import { reportToText, validateDataset } from 'sti-atlas/validate'
 *
 * const { report } = validateDataset([{ id: 'x', period: '2027/2021' }], { kind: 'program' })
 * const text = reportToText(report)
 * text.includes('error /0/period: The interval "2027/2021" ends before it starts. [interval-not-ordered]') //=> true
 * ```
 */
export const reportToText = (report: Report, options: ReportTextOptions = {}): string => {
  refuseUnknownOptions(options, optionNames)
  const { locale: asked, color = false, lineOf, width } = options
  const locale = localeOf(asked)
  const paint = (text: string, code: string) => (color ? `${code}${text}${RESET}` : text)
  const blocks = report.issues.map((issue) => {
    const { severity, code, position, message, hint } = issue
    const where = neutralizeControlCharacters(whereText(issue, locale))
    const said = neutralizeControlCharacters(message[locale])
    const line = lineOf?.(issue)
    return [
      `${paint(severityWords[severity][locale], COLORS[severity])} ${where === '' ? '' : `${where}: `}${said} ${paint(`[${neutralizeControlCharacters(code)}]`, DIM)}`,
      ...(line !== undefined && position ? offendingLine(line, position.column, width) : []),
      ...(hint ? [`  ${paint('→', DIM)} ${neutralizeControlCharacters(hint[locale])}`] : []),
    ]
  })
  const parts = [blocks.flat(), summaryLines(report, locale), [endOfReport(report, locale)]]
  return `${parts
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
