import type { LocalizedText } from '../../model/records.js'
import type { DateIssueReason } from '../../time/date-reading.js'
import { parseWrittenDate } from '../../time/parse-written-date.js'
import { didYouMean } from '../quoted.js'

const UNCLEAR: ReadonlySet<DateIssueReason> = new Set(['year-span', 'vague', 'lunar-calendar'])

/** Why a date can be read in several ways or names none, in words that say how to write it. */
export const unclearDate = (text: string): LocalizedText | undefined => {
  const reading = parseWrittenDate(text)
  return !reading.ok && UNCLEAR.has(reading.reason) ? reading.message : undefined
}

/** How a date is written where an interval is wanted. */
const intervalOf = (date: string): LocalizedText => ({
  en: `Write ${date}/${date} for this time alone, or ${date}/.. where there is no end yet.`,
  ja: `この期間だけなら${date}/${date}、終わりが決まっていなければ${date}/..と書いてください。`,
})

const TIME_OF_DAY = /(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i

/** The date of a text that has a time of day beside it, which no date has. */
const withoutTime = (text: string): LocalizedText | undefined => {
  const date = text.replace(TIME_OF_DAY, '')
  const reading = date === text ? undefined : parseWrittenDate(date)
  return reading?.ok && !reading.value.includes('/') ? didYouMean([reading.value]) : undefined
}

/** The date or interval that a written one says clearly, where the format takes it. */
export const dateHint = (text: string, format: string): LocalizedText | undefined => {
  const reading = parseWrittenDate(text)
  if (!reading.ok) return format === 'interval' ? undefined : withoutTime(text)
  const isInterval = reading.value.includes('/')
  if (format === 'interval' && !isInterval) return intervalOf(reading.value)
  return format === 'date' && isInterval ? undefined : didYouMean([reading.value])
}
