import { daysBetween } from './day-number.js'
import { parseOrderedInterval } from './ordered-interval.js'

/**
 * The number of calendar days that lie strictly between two EDTF dates or intervals, in either order; 0 where
 * they overlap or follow one another directly. Throws a `RangeError` for a text that is neither a date nor an
 * interval, and for an interval that ends before it starts.
 *
 * @example
 * ```ts
 * import { gapBetween } from 'sti-atlas/time'
 *
 * gapBetween('2011-04/2012-03', '2012-05') //=> 30
 * gapBetween('2011-04/2012-03', '2012-04') //=> 0
 * gapBetween('2014', '2012') //=> 365
 * ```
 */
export function gapBetween(a: string, b: string): number {
  const spanA = parseOrderedInterval(a)
  const spanB = parseOrderedInterval(b)
  return Math.max(daysFrom(spanA.end, spanB.start), daysFrom(spanB.end, spanA.start))
}

function daysFrom(end: string | null, start: string | null): number {
  return end === null || start === null ? 0 : daysBetween(end, start)
}
