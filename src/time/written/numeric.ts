import type { DateReading } from '../date-reading.js'
import { edtfDate } from '../edtf-date.js'
import { formatDate } from '../format-date.js'
import { isDate } from '../is-date.js'
import { dateReading, issue, noSuchDay, shortYear } from './reading.js'
import { yearSpan } from './year-span.js'

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/
const BASIC = /^(\d{4})(\d{2})(\d{2})$/
const MONTH_AND_YEAR = /^(\d{1,2})[-/.](\d{4})$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
/** Programs write whole numbers so where a column of them has a gap; there is no month 0. */
const WITH_FRACTION = /^(\d{4}(?:\d{4})?)\.0$/
const SHORT_YEAR = /^\d{1,2}([-/.])\d{1,2}\1\d{2}$/

type DayMonthOrder = 'day-first' | 'month-first'

/** Reads dates of numbers alone: `2024/7/9`, `20240709`, `07/2024`, `25/12/2024`, `2024.0`. */
export function readNumeric(text: string, order: DayMonthOrder | undefined): DateReading | undefined {
  const whole = WITH_FRACTION.exec(text)?.[1]
  if (whole !== undefined) return isDate(whole) ? { ok: true, value: whole } : readNumeric(whole, order)
  const span = yearSpan(text)
  if (span) return span
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst) return readNumbers(text, yearFirst[1], yearFirst[3], yearFirst[4])
  const basic = BASIC.exec(text)
  if (basic) return readNumbers(text, basic[1], basic[2], basic[3])
  const monthAndYear = MONTH_AND_YEAR.exec(text)
  if (monthAndYear) return readNumbers(text, monthAndYear[2], monthAndYear[1], undefined)
  return readYearLast(text, order) ?? (SHORT_YEAR.test(text) ? shortYear(text) : undefined)
}

function readNumbers(
  text: string,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateReading {
  return dateReading(text, Number(year), Number(month), day === undefined ? undefined : Number(day))
}

function readYearLast(text: string, order: DayMonthOrder | undefined): DateReading | undefined {
  const match = YEAR_LAST.exec(text)
  if (!match) return undefined
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const dayFirst = edtfDate(year, second, first)
  const monthFirst = edtfDate(year, first, second)
  const asked = order === 'month-first' ? monthFirst : dayFirst
  const other = order === 'month-first' ? dayFirst : monthFirst
  // What a program in plain JavaScript misspells says nothing, and is no reason to guess.
  const isSaid = order === 'day-first' || order === 'month-first'
  if (isSaid && asked === undefined && other !== undefined) return orderMismatch(text, order)
  if (!isSaid && asked !== undefined && other !== undefined && asked !== other) {
    return ambiguous(text, asked, other)
  }
  const value = asked ?? other
  return value === undefined ? noSuchDay(text) : { ok: true, value }
}

function ambiguous(text: string, dayFirst: string, monthFirst: string): DateReading {
  return issue(
    'ambiguous',
    `"${text}" can be ${formatDate(dayFirst, 'en')} or ${formatDate(monthFirst, 'en')}. Write it as 2024-07-09, or say whether the day or the month comes first.`,
    `「${text}」は${formatDate(dayFirst, 'ja')}とも${formatDate(monthFirst, 'ja')}とも読めます。2024-07-09のように書くか、日と月のどちらが先かを指定してください。`,
  )
}

function orderMismatch(text: string, order: DayMonthOrder): DateReading {
  return order === 'day-first'
    ? issue(
        'order-mismatch',
        `The day should come first, but "${text}" only makes a date with the month first.`,
        `日が先のはずですが、「${text}」は月が先でなければ日付になりません。`,
      )
    : issue(
        'order-mismatch',
        `The month should come first, but "${text}" only makes a date with the day first.`,
        `月が先のはずですが、「${text}」は日が先でなければ日付になりません。`,
      )
}
