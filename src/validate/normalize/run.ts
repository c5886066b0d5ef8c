import type { WrittenDateOptions } from '../../time/parse-written-date.js'
import type { Findings } from './findings.js'
import type { MoneyOptions } from './parse-money.js'
import type { PlaceOptions } from './parse-place.js'

/**
 * What is known about how the values of a dataset are written: the order of day and month and whose fiscal
 * years they are, the decimal sign, the currencies that shared signs mean, and the places beside countries.
 *
 * @example
 * ```ts
 * import { type NormalizeOptions, normalizeRecord } from 'sti-atlas/validate'
 *
 * const options: NormalizeOptions = { order: 'day-first', assume: ['USD'] }
 * normalizeRecord('program', { date: '09/07/2024', budget: '$5m' }, options).record //=> { date: '2024-07-09', budget: { amount: 5000000, currency: 'USD' } }
 * ```
 */
export interface NormalizeOptions extends WrittenDateOptions, Omit<MoneyOptions, 'currency'>, PlaceOptions {}

/** One walk over a record: what is known, and what was found. */
export interface Run extends Findings {
  readonly options: NormalizeOptions
}
