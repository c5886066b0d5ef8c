import { requireDateParts } from './date-parts.js'

/**
 * How precise a date is.
 *
 * @example
 * ```ts
 * import { type Precision, precisionOf } from 'sti-atlas/time'
 *
 * const precision: Precision = precisionOf('2024-07')
 * precision //=> 'month'
 * ```
 */
export type Precision = 'year' | 'month' | 'day'

/**
 * The precision of an EDTF date. Throws a `RangeError` for a text that is not a date.
 *
 * @example
 * ```ts
 * import { precisionOf } from 'sti-atlas/time'
 *
 * precisionOf('2024') //=> 'year'
 * precisionOf('2024-07') //=> 'month'
 * precisionOf('2024-07-09') //=> 'day'
 * ```
 */
export function precisionOf(date: string): Precision {
  const { month, day } = requireDateParts(date)
  if (day !== undefined) return 'day'
  return month === undefined ? 'year' : 'month'
}
