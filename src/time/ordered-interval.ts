import { type DaySpan, parseInterval, readInterval } from './parse-interval.js'

/** Whether the last day is not before the first; an open end never is. */
export function isOrderedSpan({ start, end }: DaySpan): boolean {
  return start === null || end === null || start <= end
}

/** The days that a date or an ordered interval covers; `undefined` for any other text. */
export function readOrderedInterval(text: string): DaySpan | undefined {
  const span = readInterval(text)
  return span && isOrderedSpan(span) ? span : undefined
}

/** As `parseInterval`, but refuses an interval that ends before it starts, since it covers no day. */
export function parseOrderedInterval(text: string): DaySpan {
  const span = parseInterval(text)
  if (!isOrderedSpan(span)) throw new RangeError(`The interval "${text}" ends before it starts.`)
  return span
}
