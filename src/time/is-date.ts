import { readDateParts } from './date-parts.js'

/**
 * Whether a text is an EDTF level 0 date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 0001 to 9999, on the
 * Gregorian calendar. Days that the calendar lacks are not dates.
 *
 * @example
 * ```ts
 * import { isDate } from 'sti-atlas/time'
 *
 * isDate('2024-07') //=> true
 * isDate('2024-02-29') //=> true
 * isDate('2023-02-29') //=> false
 * isDate('2024-7-9') //=> false
 * ```
 */
export function isDate(text: string): boolean {
  return readDateParts(text) !== undefined
}
