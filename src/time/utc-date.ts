import { UTCDateMini } from '@date-fns/utc/date/mini'

/** The start of a calendar day in UTC; months count from 1. Years below 100 are meant as written. */
export function utcDate(year: number, month: number, day: number): Date {
  const date = new UTCDateMini(0)
  date.setFullYear(year, month - 1, day)
  return date
}
