import type { DateReading } from '../date-reading.js'
import { isDay } from './is-day.js'

const MIDNIGHT = /^(.+?)(?: |T)0{1,2}:00(?::00(?:\.0+)?)?$/i

/** The day of a date with the time 0:00, which programs add to days: `2024/02/16 0:00`. Any other time says more. */
export function dayAtMidnight(text: string, read: (text: string) => DateReading): DateReading | undefined {
  const date = MIDNIGHT.exec(text)?.[1]
  const reading = date === undefined ? undefined : read(date)
  return reading?.ok && isDay(reading.value) ? reading : undefined
}
