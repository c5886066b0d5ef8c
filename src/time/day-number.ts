import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { utcDate } from './utc-date.js'

/** Days from 1970-01-01 to a day `YYYY-MM-DD`, in UTC. */
export function dayNumber(day: string): number {
  return differenceInCalendarDays(
    utcDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))),
    utcDate(1970, 1, 1),
  )
}

/** The number of days that lie strictly between an end and a later start, both `YYYY-MM-DD`; 0 where it is not later. */
export function daysBetween(end: string, start: string): number {
  return Math.max(0, dayNumber(start) - dayNumber(end) - 1)
}
