import { escapeMarkdown } from '../../render/escape-markdown.js'
import type { Locale } from '../../time/locale.js'
import type { Report } from './report.js'
import { countsSentence, leftOutSentence, severityWords, whereText } from './report-words.js'

const HEADS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Severity', 'Where', 'Problem', 'How to mend it', 'Code'],
  ja: ['程度', '場所', '問題', '直し方', 'コード'],
}

/**
 * Writes a report as a Markdown table with its counts. Text of the input is escaped and cannot become markup.
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
  { locale = 'en' }: { readonly locale?: Locale | undefined } = {},
): string => {
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
  const end = [countsSentence(report, locale), leftOutSentence(report, locale)]
    .filter((text) => text !== '')
    .join(' ')
  return `${[...table, end].join('\n')}\n`
}
