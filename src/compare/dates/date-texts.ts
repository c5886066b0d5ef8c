import type { LocalizedText } from '../../model/records.js'
import { onceFor } from '../../once-for.js'
import { formatDate } from '../../time/format-date.js'
import { readOrderedInterval } from '../../time/ordered-interval.js'

/** A date or interval written out in both languages. */
export type DateText = (date: string) => LocalizedText

/** Writes a date or interval out; a text that is no date stands as it is. */
export const dateText: DateText = (date) =>
  readOrderedInterval(date)
    ? { en: formatDate(date, 'en'), ja: formatDate(date, 'ja') }
    : { en: date, ja: date }

/** Writes dates and intervals out, each once: many records share few dates. */
export const dateTexts = (): DateText => onceFor(new Map<string, LocalizedText>(), dateText)
