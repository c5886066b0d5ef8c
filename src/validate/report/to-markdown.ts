import { escapeMarkdown } from '../../render/escape-markdown.js'
import { type Locale, localeOf } from '../../time/locale.js'
import { refuseUnknownOptions } from '../refuse-unknown-options.js'
import type { Report } from './report.js'
import { endOfReport, severityWords, whereText } from './report-words.js'
import { summaryOf } from './summary.js'

const HEADS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Severity', 'Where', 'Problem', 'How to mend it', 'Code'],
  ja: ['程度', '場所', '問題', '直し方', 'コード'],
}

const SUMMARY_HEADS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Severity', 'Issues', 'Code', 'What it is'],
  ja: ['程度', '件数', 'コード', '内容'],
}

/**
 * Writes a report as a Markdown table with its counts, by code, too, where there are many issues. Text of the input is
 * escaped and cannot become markup.
 *
 * @example
 * ```ts
 * import { reportToMarkdown, validateDataset } from 'sti-atlas/validate'
 *
 * const { report } = validateDataset([{ id: '<b>' }], { kind: 'technology' })
 * reportToMarkdown(report).includes('<b>') //=> false
 * ```
 */
export const reportToMarkdown = (
  report: Report,
  options: { readonly locale?: Locale | undefined } = {},
): string => {
  refuseUnknownOptions(options, { locale: true })
  const locale = localeOf(options.locale)
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = report.issues.map((issue) =>
    row(
      [
        severityWords[issue.severity][locale],
        whereText(issue, locale),
        issue.message[locale],
        issue.hint?.[locale] ?? '',
        issue.code,
      ].map(escapeMarkdown),
    ),
  )
  const table = rows.length === 0 ? [] : [row(HEADS[locale]), '| --- | --- | --- | --- | --- |', ...rows, '']
  const counted = summaryOf(report).map(({ severity, code, count, title }) =>
    row(
      [severity ? severityWords[severity][locale] : '', String(count), code, title?.[locale] ?? ''].map(
        escapeMarkdown,
      ),
    ),
  )
  const summary =
    counted.length === 0 ? [] : [row(SUMMARY_HEADS[locale]), '| --- | ---: | --- | --- |', ...counted, '']
  return `${[...table, ...summary, endOfReport(report, locale)].join('\n')}\n`
}
