import { parseOrderedInterval } from './ordered-interval.js'

/**
 * Whether every day of the inner EDTF date or interval is a day of the outer one. An open end is contained
 * only in an open end. Throws a `RangeError` for a text that is neither a date nor an interval, and for an
 * interval that ends before it starts.
 *
 * @example
 * ```ts
 * import { contains } from 'sti-atlas/time'
 *
 * contains('2007-04/2012-03', '2012-03-31') //=> true
 * contains('2007-04/2012-03', '2012') //=> false
 * contains('2007/2012', '2007/..') //=> false
 * ```
 */
export function contains(outer: string, inner: string): boolean {
  const outerSpan = parseOrderedInterval(outer)
  const innerSpan = parseOrderedInterval(inner)
  const startsInside =
    outerSpan.start === null || (innerSpan.start !== null && outerSpan.start <= innerSpan.start)
  const endsInside = outerSpan.end === null || (innerSpan.end !== null && innerSpan.end <= outerSpan.end)
  return startsInside && endsInside
}
