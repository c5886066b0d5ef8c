import type { LocalizedText } from '../../model/records.js'
import type { Locale } from '../../time/locale.js'
import { rowWords } from '../rules/where.js'
import type { Issue, Report, Severity } from './report.js'
import { severities } from './severities.js'

/** What the severities are called. */
export const severityWords: Readonly<Record<Severity, LocalizedText>> = {
  error: { en: 'error', ja: '誤り' },
  warning: { en: 'warning', ja: '警告' },
  note: { en: 'note', ja: '参考' },
}

const counted = (number: number, singular: string): string =>
  `${number} ${singular}${number === 1 ? '' : 's'}`

/** How many records were read and what became of them, in a sentence. */
const countsSentence = ({ counts }: Report, locale: Locale): string => {
  const { read, accepted, rejected } = counts
  return locale === 'ja'
    ? `${read}件を読み込み、${accepted}件を受け入れ、${rejected}件を退けました。`
    : `${counted(read, 'record')} read, ${accepted} accepted, ${rejected} rejected.`
}

/** How many issues of which severity a limit kept out of the list, in a sentence, or nothing. */
const leftOutSentence = ({ counts, issues }: Report, locale: Locale): string => {
  const leftOut = severities.flatMap((severity) => {
    const shown = issues.filter((issue) => issue.severity === severity).length
    const number = counts.bySeverity[severity] - shown
    if (number <= 0) return []
    const word = severityWords[severity][locale]
    return [locale === 'ja' ? `${word}${number}件` : counted(number, word)]
  })
  if (leftOut.length === 0) return ''
  return locale === 'ja' ? `ほかに${leftOut.join('、')}があります。` : `Left out: ${leftOut.join(', ')}.`
}

/** What ends a report: how many records there were, and how many issues are not listed. */
export const endOfReport = (report: Report, locale: Locale): string =>
  [countsSentence(report, locale), leftOutSentence(report, locale)]
    .filter((text) => text !== '')
    .join(locale === 'ja' ? '' : ' ')

const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part.trim() !== '').join(between)

/** Where an issue is, as text: file, line and column, the row and column of a table, or the pointer. */
export const whereText = ({ input, position, pointer }: Issue, locale: Locale): string => {
  const line = position && `${position.line}:${position.column}`
  const row = position?.row === undefined ? undefined : rowWords(position.row)[locale]
  return joined([joined([input, line], ':'), row, position?.field, pointer], ' ')
}
