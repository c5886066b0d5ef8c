import type { LocalizedText } from '../../model/records.js'
import type { Locale } from '../../time/locale.js'
import type { Issue, Report, Severity } from './report.js'

/** What the severities are called. */
export const severityWords: Readonly<Record<Severity, LocalizedText>> = {
  error: { en: 'error', ja: '誤り' },
  warning: { en: 'warning', ja: '警告' },
  note: { en: 'note', ja: '参考' },
}

const counted = (number: number, singular: string): string =>
  `${number} ${singular}${number === 1 ? '' : 's'}`

/** How many records were read and what became of them, in a sentence. */
export const countsSentence = ({ counts }: Report, locale: Locale): string => {
  const { read, accepted, rejected } = counts
  return locale === 'ja'
    ? `${read}件を読み込み、${accepted}件を受け入れ、${rejected}件を退けました。`
    : `${counted(read, 'record')} read, ${accepted} accepted, ${rejected} rejected.`
}

/** How many issues a limit kept out of the list, in a sentence, or nothing. */
export const leftOutSentence = ({ counts, issues }: Report, locale: Locale): string => {
  const all = Object.values(counts.byCode).reduce((sum, number) => sum + number, 0)
  const leftOut = all - issues.length
  if (leftOut <= 0) return ''
  return locale === 'ja'
    ? `ほかに${leftOut}件の指摘があります。`
    : `${counted(leftOut, 'further issue')} left out.`
}

/** Where an issue is, as text: file, line and column, the row and column of a table, or the pointer. */
export const whereText = ({ input, position, pointer }: Issue, locale: Locale): string => {
  const line = position ? `${position.line}:${position.column}` : ''
  const place = [input, line].filter((part) => part !== undefined && part !== '').join(':')
  const row =
    position?.row === undefined ? '' : locale === 'ja' ? `${position.row}行目` : `row ${position.row}`
  const cell = [row, position?.field ?? ''].filter((part) => part !== '').join(' ')
  return [place, cell === '' ? pointer : `${cell} ${pointer}`]
    .filter((part) => part.trim() !== '')
    .join(' ')
    .trim()
}
