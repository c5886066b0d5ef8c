import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { utcDate } from './utc-date.js'

/** Days in a month (1 to 12) of the Gregorian calendar, in UTC: local time zones have skipped whole days. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(utcDate(year, month, 1))
}
