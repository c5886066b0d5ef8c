import type { WrittenDateOptions } from '../../time/parse-written-date.js'
import type { IdsByName } from '../names/record-names.js'
import type { Findings } from './findings.js'
import type { MoneyOptions } from './parse-money.js'
import type { PlaceOptions } from './parse-place.js'

/**
 * What is known about how the values of a dataset are written, in plain data that a file can hold: the order of day
 * and month and whose fiscal years they are, the decimal sign, and the currencies that shared signs mean.
 *
 * @example
 * ```ts
 * import { createMapping, type WrittenForms } from 'sti-atlas/validate'
 *
 * const normalize: WrittenForms = { order: 'day-first', fiscalYear: 'japan', decimal: 'comma', assume: ['USD'] }
 * createMapping({ kind: 'program', fields: { id: 'code' }, normalize }).ok //=> true
 * ```
 */
export interface WrittenForms extends WrittenDateOptions, Omit<MoneyOptions, 'currency'> {}

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
export interface NormalizeOptions extends WrittenForms, PlaceOptions {}

/** One run of normalizing over a record: what is known, and what was found. */
export interface Run extends Findings {
  readonly options: NormalizeOptions
  readonly idsByName: IdsByName
}
