import { parseOrderedInterval } from './ordered-interval.js'
import { endsOverlap, sortableEnds } from './sortable-ends.js'

/**
 * Whether two EDTF dates or intervals share at least one day. Throws a `RangeError` for a text that is
 * neither, and for an interval that ends before it starts.
 *
 * @example
 * ```ts
 * import { overlaps } from 'sti-atlas/time'
 *
 * overlaps('2007-04/2012-03', '2012') //=> true
 * overlaps('2007-04/2012-03', '2012-04/..') //=> false
 * ```
 */
export function overlaps(a: string, b: string): boolean {
  return endsOverlap(sortableEnds(parseOrderedInterval(a)), sortableEnds(parseOrderedInterval(b)))
}
