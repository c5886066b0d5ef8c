import type { DateIssue, DateReading } from '../date-reading.js'
import { formatDate } from '../format-date.js'
import { issue } from './reading.js'

const JAPANESE =
  /^(.+?)の? ?(?:末|初頭?|初め|当初|頭|半ば|中頃|中|内|[上中下]旬|[前後]半|[上下](?:半)?期|[前後]期|[春夏秋冬])$/
const ENGLISH =
  /^(?:early|mid|late|spring|summer|autumn|fall|winter|(?:the )?(?:start|beginning|middle|end) of)[ -](.+)$/i

/** What is unclear about a part of a year or month that a word names: `令和6年度末`, `early 2025`. */
export function vague(text: string, read: (text: string) => DateReading): DateIssue | undefined {
  const [, whole] = JAPANESE.exec(text) ?? ENGLISH.exec(text) ?? []
  const reading = whole === undefined ? undefined : read(whole)
  if (!reading?.ok) return undefined
  const { value } = reading
  return issue(
    'vague',
    `"${text}" names a part of ${formatDate(value, 'en')} by a word. Write the month or day that is meant, or ${value} for the whole.`,
    `「${text}」は${formatDate(value, 'ja')}の一部を言葉で指しています。意味する月か日を書いてください。全体であれば${value}です。`,
  )
}
