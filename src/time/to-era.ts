import { requireDateParts } from './date-parts.js'
import { ERAS, type Era, FIRST_GREGORIAN_YEAR } from './eras.js'
import { overlaps } from './overlaps.js'

/**
 * A date in a Japanese era: the era, the year counted in it, and the date written out, as precisely as the
 * date that it came from.
 *
 * @example
 * ```ts
 * import { type EraDate, toEra } from 'sti-atlas/time'
 *
 * const dates: readonly EraDate[] = toEra('2024-02-16')
 * dates.map(({ text }) => text) //=> ['令和6年2月16日']
 * ```
 */
export interface EraDate {
  /** The era. */
  readonly era: Era
  /** The year of the era, from 1. */
  readonly year: number
  /** The date as it is written in Japanese. */
  readonly text: string
}

/**
 * The ways to write an EDTF date in Japanese eras, oldest era first: one for most dates, two for a year or
 * month in which an era gave way to the next, none for a date before 23 October 1868, nor for a month or day
 * before 1873, when Japan still counted in lunar months. Throws a `RangeError` for a text that is not a date.
 *
 * @example
 * ```ts
 * import { toEra } from 'sti-atlas/time'
 *
 * toEra('2024-02-16') //=> [{ era: 'reiwa', year: 6, text: '令和6年2月16日' }]
 * toEra('2019').map(({ text }) => text) //=> ['平成31年', '令和元年']
 * toEra('1871').map(({ text }) => text) //=> ['明治4年']
 * toEra('1871-09') //=> []
 * ```
 */
export function toEra(date: string): readonly EraDate[] {
  const { year, month, day } = requireDateParts(date)
  if (month !== undefined && year < FIRST_GREGORIAN_YEAR) return []
  return ERAS.filter(({ interval }) => overlaps(interval, date)).map(({ era, ja, firstYear }) => {
    const eraYear = year - firstYear + 1
    const monthText = month === undefined ? '' : `${month}月`
    const dayText = day === undefined ? '' : `${day}日`
    return { era, year: eraYear, text: `${ja}${eraYear === 1 ? '元' : eraYear}年${monthText}${dayText}` }
  })
}
