import type { LocalizedText } from '../../model/records.js'
import type { DateIssueReason, DateReading } from '../../time/date-reading.js'
import { parseWrittenDate, type WrittenDateOptions } from '../../time/parse-written-date.js'
import { excerpt } from '../read/excerpt.js'
import type { Reading, ReadingIssue } from './result.js'
import { sayHow } from './say-how.js'
import type { ValueField } from './written-fields.js'

type DateField = Extract<ValueField['type'], 'date' | 'interval' | 'date-or-interval'>

const ORDER = sayHow('--date-order day-first', '"order": "day-first"')
const FISCAL_YEAR = sayHow('--fiscal-year japan', '"fiscalYear": "japan"')

const HINTS: Partial<Readonly<Record<DateIssueReason, LocalizedText>>> = {
  ambiguous: {
    en: `If the day comes first in all dates, say so: ${ORDER.en}; else month-first.`,
    ja: `どの日付も日が先なら${ORDER.ja}で、月が先ならmonth-firstで指定できます。`,
  },
  'ambiguous-fiscal-year': {
    en: `If all fiscal years are Japanese, say so: ${FISCAL_YEAR.en}.`,
    ja: `どれも日本の会計年度なら、${FISCAL_YEAR.ja}で指定できます。`,
  },
}

/** Reads a written date for a field that takes a date, an interval, or either. */
export function readDate(text: string, field: DateField, options: WrittenDateOptions): Reading<string> {
  const reading: DateReading = parseWrittenDate(text, options)
  if (!reading.ok) {
    const hint = HINTS[reading.reason]
    return hint ? { ...reading, hint } : reading
  }
  const isInterval = reading.value.includes('/')
  if (field === 'date' && isInterval) return notOneDate(text, reading.value)
  if (field === 'interval' && !isInterval) return { ok: true, value: `${reading.value}/${reading.value}` }
  return reading
}

/** What is wrong with a written stretch of time where one date is wanted. */
export function notOneDate(text: string, interval: string): ReadingIssue<'not-one-date'> {
  return {
    ok: false,
    reason: 'not-one-date',
    message: {
      en: `One date is wanted, but "${excerpt(text)}" is the stretch ${interval}.`,
      ja: `1つの日付が必要ですが、「${excerpt(text)}」は期間${interval}です。`,
    },
    hint: { en: 'Write the date on which it began.', ja: '始まりの日付を書いてください。' },
  }
}
