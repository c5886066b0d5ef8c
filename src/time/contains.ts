import { parseOrderedInterval } from './ordered-interval.js'
import { sortableEnds } from './sortable-ends.js'

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
  const outerEnds = sortableEnds(parseOrderedInterval(outer))
  const innerEnds = sortableEnds(parseOrderedInterval(inner))
  return outerEnds.start <= innerEnds.start && innerEnds.end <= outerEnds.end
}
