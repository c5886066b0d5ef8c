import type { DateReading } from '../../time/date-reading.js'
import { parseWrittenDate, type WrittenDateOptions } from '../../time/parse-written-date.js'
import { excerpt } from '../read/excerpt.js'
import type { ValueField } from './fields.js'
import type { Reading } from './result.js'

type DateField = Extract<ValueField['type'], 'date' | 'interval' | 'date-or-interval'>

/** Reads a written date for a field that takes a date, an interval, or either. */
export function readDate(text: string, field: DateField, options: WrittenDateOptions): Reading<string> {
  const reading: DateReading = parseWrittenDate(text, options)
  if (!reading.ok || field === 'date-or-interval') return reading
  const isInterval = reading.value.includes('/')
  if (field === 'date' && isInterval) return notOneDate(text, reading.value)
  if (field === 'interval' && !isInterval) return { ok: true, value: `${reading.value}/${reading.value}` }
  return reading
}

function notOneDate(text: string, interval: string): Reading<string> {
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
