import { compareTexts } from './compare-texts.js'
import { parseInterval } from './parse-interval.js'
import { sortableEnds } from './sortable-ends.js'

/**
 * Compares two EDTF dates or intervals, for sorting: by first day, then by last day, then by text. An open
 * start comes first, an open end last. Returns -1, 0 or 1, and 0 only for equal texts. Throws a `RangeError`
 * for a text that is neither a date nor an interval.
 *
 * @example
 * ```ts
 * import { compareDates } from 'sti-atlas/time'
 *
 * const dates = ['2024', '2024-07-09', '2007-04/..', '../2012', '2024-01']
 * dates.toSorted(compareDates) //=> ['../2012', '2007-04/..', '2024-01', '2024', '2024-07-09']
 * ```
 */
export function compareDates(a: string, b: string): -1 | 0 | 1 {
  const endsA = sortableEnds(parseInterval(a))
  const endsB = sortableEnds(parseInterval(b))
  return compareTexts(endsA.start, endsB.start) || compareTexts(endsA.end, endsB.end) || compareTexts(a, b)
}
