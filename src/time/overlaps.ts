import { parseOrderedInterval } from './ordered-interval.js'

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
  const spanA = parseOrderedInterval(a)
  const spanB = parseOrderedInterval(b)
  return !endsBefore(spanA.end, spanB.start) && !endsBefore(spanB.end, spanA.start)
}

function endsBefore(end: string | null, start: string | null): boolean {
  return end !== null && start !== null && end < start
}
