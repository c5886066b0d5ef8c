import { isOrderedSpan } from './ordered-interval.js'
import { parseInterval } from './parse-interval.js'

/**
 * Whether the last day of an EDTF interval is not before its first day. Dates and intervals with an open end
 * always are. Throws a `RangeError` for a text that is neither.
 *
 * @example
 * ```ts
 * import { isOrdered } from 'sti-atlas/time'
 *
 * isOrdered('2007/2012') //=> true
 * isOrdered('2012-12/2012') //=> true
 * isOrdered('2012/2007') //=> false
 * ```
 */
export function isOrdered(interval: string): boolean {
  return isOrderedSpan(parseInterval(interval))
}
