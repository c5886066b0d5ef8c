import { requireDateParts } from './date-parts.js'
import { pad } from './edtf-date.js'
import { type Locale, localeOf } from './locale.js'

/**
 * The Japanese fiscal year (1 April to 31 March, named after the year it starts in) that a date of month or
 * day precision lies in; `undefined` for a bare year, which two fiscal years share. Throws a `RangeError` for
 * a text that is not a date.
 *
 * @example
 * ```ts
 * import { fiscalYearOf } from 'sti-atlas/time'
 *
 * fiscalYearOf('2010-03-31') //=> 2009
 * fiscalYearOf('2010-04') //=> 2010
 * fiscalYearOf('2010') //=> undefined
 * ```
 */
export function fiscalYearOf(date: string): number | undefined {
  const { year, month } = requireDateParts(date)
  if (month === undefined) return undefined
  return month < 4 ? year - 1 : year
}

/**
 * The EDTF interval that a Japanese fiscal year covers. Throws a `RangeError` unless the year is a whole
 * number from 1 to 9998. Japan counts its fiscal years from April since 1886.
 *
 * @example
 * ```ts
 * import { fiscalYearInterval } from 'sti-atlas/time'
 *
 * fiscalYearInterval(2009) //=> '2009-04/2010-03'
 * ```
 */
export function fiscalYearInterval(year: number): string {
  requireFiscalYear(year)
  return `${pad(year, 4)}-04/${pad(year + 1, 4)}-03`
}

/**
 * Writes a Japanese fiscal year out in English or Japanese. Throws a `RangeError` unless the year is a whole
 * number from 1 to 9998, and for another language.
 *
 * @example
 * ```ts
 * import { formatFiscalYear } from 'sti-atlas/time'
 *
 * formatFiscalYear(2009, 'en') //=> 'FY2009'
 * formatFiscalYear(2009, 'ja') //=> '2009年度'
 * ```
 */
export function formatFiscalYear(year: number, locale: Locale): string {
  requireFiscalYear(year)
  return localeOf(locale) === 'ja' ? `${year}年度` : `FY${year}`
}

function requireFiscalYear(year: number): void {
  if (!Number.isInteger(year) || year < 1 || year > 9998) {
    throw new RangeError(`${year} is not a fiscal year from 1 to 9998.`)
  }
}
