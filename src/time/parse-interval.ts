import type { DateParts } from './date-parts.js'
import { daysInMonth } from './days-in-month.js'
import { pad } from './edtf-date.js'
import { type IntervalEnds, readIntervalEnds, requireIntervalEnds } from './interval-ends.js'

/**
 * The first and the last calendar day, `YYYY-MM-DD`, that a date or interval covers; `null` for an open end.
 *
 * @example
 * ```ts
 * import { type DaySpan, parseInterval } from 'sti-atlas/time'
 *
 * const span: DaySpan = parseInterval('2007-04/..')
 * span.start //=> '2007-04-01'
 * span.end //=> null
 * ```
 */
export interface DaySpan {
  /** The first day, `YYYY-MM-DD`; null where the start is open. */
  readonly start: string | null
  /** The last day, `YYYY-MM-DD`; null where the end is open. */
  readonly end: string | null
}

/**
 * The days that an EDTF date or interval covers: from the first day of its start to the last day of its end.
 * An interval that is not ordered keeps its ends as written. Throws a `RangeError` for any other text.
 *
 * @example
 * ```ts
 * import { parseInterval } from 'sti-atlas/time'
 *
 * parseInterval('2024-02') //=> { start: '2024-02-01', end: '2024-02-29' }
 * parseInterval('2007-04/2012-03') //=> { start: '2007-04-01', end: '2012-03-31' }
 * parseInterval('../2012') //=> { start: null, end: '2012-12-31' }
 * ```
 */
export function parseInterval(text: string): DaySpan {
  return daysOf(requireIntervalEnds(text))
}

/** As `parseInterval`, but `undefined` for any other text. */
export function readInterval(text: string): DaySpan | undefined {
  const ends = readIntervalEnds(text)
  return ends && daysOf(ends)
}

function daysOf({ start, end }: IntervalEnds): DaySpan {
  return { start: start ? firstDay(start) : null, end: end ? lastDay(end) : null }
}

function firstDay({ year, month = 1, day = 1 }: DateParts): string {
  return dayText(year, month, day)
}

function lastDay({ year, month = 12, day = daysInMonth(year, month) }: DateParts): string {
  return dayText(year, month, day)
}

function dayText(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
