import type { LocalizedText } from '../model/records.js'
import { formatDate } from '../time/format-date.js'

/** A date or interval written out in both languages. */
export type DateText = (date: string) => LocalizedText

const dateText: DateText = (date) => ({ en: formatDate(date, 'en'), ja: formatDate(date, 'ja') })

/** Writes dates and intervals out, each once: many records share few dates. */
export const dateTexts = (): DateText => {
  const known = new Map<string, LocalizedText>()
  return (date) => {
    const text = known.get(date) ?? dateText(date)
    known.set(date, text)
    return text
  }
}
