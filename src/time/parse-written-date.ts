import type { DateIssue, DateReading } from './date-reading.js'
import { isDate } from './is-date.js'
import { isInterval } from './is-interval.js'
import { isOrdered } from './is-ordered.js'
import { parseEra } from './parse-era.js'
import { readEnglish } from './written/english.js'
import { readEnglishFiscalYear } from './written/english-fiscal-year.js'
import { readJapanese } from './written/japanese.js'
import { dayAtMidnight } from './written/midnight.js'
import { mixedYears } from './written/mixed-years.js'
import { normalizeWritten } from './written/normalize.js'
import { readNumeric } from './written/numeric.js'
import { issue, unrecognized } from './written/reading.js'
import type { Sides } from './written/sides.js'
import { splitSides } from './written/split-sides.js'
import { statedTwice } from './written/stated-twice.js'
import { vague } from './written/vague.js'
import { checkWeekday, splitWeekday } from './written/weekday.js'
import { asMonth, yearSpanOfSides } from './written/year-span.js'

/**
 * What is known about the dates of a text beyond the text itself: whether the day or the month comes first in
 * `09/07/2024`, and whose fiscal year `FY2024` is.
 *
 * @example
 * ```ts
 * import { parseWrittenDate, type WrittenDateOptions } from 'sti-atlas/time'
 *
 * const options: WrittenDateOptions = { order: 'day-first', fiscalYear: 'japan' }
 * parseWrittenDate('09/07/2024', options) //=> { ok: true, value: '2024-07-09' }
 * parseWrittenDate('FY2024', options) //=> { ok: true, value: '2024-04/2025-03' }
 * ```
 */
export interface WrittenDateOptions {
  /** Which comes first in `09/07/2024`; such a date is an issue where absent. */
  readonly order?: 'day-first' | 'month-first' | undefined
  /** Whose fiscal year `FY2024` is; such a year is an issue where absent. */
  readonly fiscalYear?: 'japan' | undefined
}

/**
 * Reads a date or interval as people write it, in English, Japanese or numbers, into EDTF. A Japanese fiscal
 * year (`2024年度`, `JFY2024`) becomes the interval of its months; dates in Japanese eras are read as
 * {@link parseEra} does. What can be read in two ways, or lies outside the calendar, is an issue and never a
 * guess. Never throws.
 *
 * @example
 * ```ts
 * import { parseWrittenDate } from 'sti-atlas/time'
 *
 * parseWrittenDate('July 9, 2024') //=> { ok: true, value: '2024-07-09' }
 * parseWrittenDate('２０２４年７月９日（火）') //=> { ok: true, value: '2024-07-09' }
 * parseWrittenDate('二〇二四年七月九日') //=> { ok: true, value: '2024-07-09' }
 * parseWrittenDate('2007～2011') //=> { ok: true, value: '2007/2011' }
 * parseWrittenDate('令和3～7年度') //=> { ok: true, value: '2021-04/2026-03' }
 * parseWrittenDate('2024年7月9日～11日') //=> { ok: true, value: '2024-07-09/2024-07-11' }
 * parseWrittenDate('9 July – 2 August 2024') //=> { ok: true, value: '2024-07-09/2024-08-02' }
 * parseWrittenDate('2008年以降') //=> { ok: true, value: '2008/..' }
 * parseWrittenDate('令和6年（2024年）2月16日') //=> { ok: true, value: '2024-02-16' }
 * parseWrittenDate('25/12/2024') //=> { ok: true, value: '2024-12-25' }
 *
 * const issue = parseWrittenDate('09/07/2024')
 * issue.ok || issue.reason //=> 'ambiguous'
 * ```
 */
export function parseWrittenDate(text: string, options: WrittenDateOptions = {}): DateReading {
  const written = normalizeWritten(text)
  if (written === undefined) return unrecognized(text)
  return readWhole(written, options)
}

function readWhole(text: string, options: WrittenDateOptions): DateReading {
  if (isInterval(text)) return ordered(text)
  const twice = statedTwice(text, (part) => readWhole(part, options))
  if (twice) return twice
  const sides = splitSides(text)
  return sides ? readSides(text, sides, options) : readOne(text, options)
}

function readSides(text: string, { start, end }: Sides, options: WrittenDateOptions): DateReading {
  if (leavesMonthOut(start, end)) return unrecognized(text)
  const span = yearSpanOfSides(text, start, end)
  if (span) return span
  const from = start === null ? OPEN : readOne(asMonth(start, end), options)
  if (!from.ok) return sideIssue(text, from)
  const to = end === null ? OPEN : readOne(asMonth(end, start), options)
  if (!to.ok) return sideIssue(text, to)
  return (
    mixedYears(text, from.value, to.value) ??
    ordered(`${from.value.split('/')[0]}/${to.value.split('/').at(-1)}`)
  )
}

/** In `令和3～5年3月` it is not said whether the month is that of both years. */
function leavesMonthOut(start: string | null, end: string | null): boolean {
  return /^(?:[明大昭平令].?|[MTSHR] ?)(?:\d+|元)$/i.test(start ?? '') && /月/.test(end ?? '')
}

/** A side that is no date by itself says nothing; then the issue is with the whole text. */
function sideIssue(text: string, side: DateIssue): DateIssue {
  return side.reason === 'unrecognized' ? unrecognized(text) : side
}

const OPEN: DateReading = { ok: true, value: '..' }

function ordered(interval: string): DateReading {
  if (isOrdered(interval)) return { ok: true, value: interval }
  return issue(
    'not-ordered',
    `The interval ends before it starts: ${interval}.`,
    `期間の終わりが始まりより前です：${interval}。`,
  )
}

const ERA = /^(?:[明大昭平令]|[MTSHR] ?[\d元])/i

function readOne(text: string, options: WrittenDateOptions): DateReading {
  return vague(text, (whole) => readClear(whole, options)) ?? readClear(text, options)
}

function readClear(text: string, options: WrittenDateOptions): DateReading {
  if (isDate(text)) return { ok: true, value: text }
  const day = dayAtMidnight(text, (date) => readClear(date, options))
  if (day) return day
  const twice = statedTwice(text, (part) => readClear(part, options))
  if (twice) return twice
  if (ERA.test(text)) return parseEra(text)
  const { date, weekday } = splitWeekday(text)
  const reading =
    readNumeric(date, options.order) ??
    readJapanese(date) ??
    readEnglishFiscalYear(date, options.fiscalYear) ??
    readEnglish(date) ??
    unrecognized(date)
  return checkWeekday(text, reading, weekday)
}
