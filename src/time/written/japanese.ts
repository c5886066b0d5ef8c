import type { DateReading } from '../date-reading.js'
import { fiscalYearInterval } from '../fiscal-year.js'
import { dateReading, noSuchDay, shortYear } from './reading.js'

const WITH_UNITS = /^(\d{1,4})年(?:(度)|(\d{1,2})月(?:(\d{1,2})日)?)?$/

/** Reads `2024年`, `2024年7月`, `2024年7月9日` and `2024年度`. */
export function readJapanese(text: string): DateReading | undefined {
  const match = WITH_UNITS.exec(text.replaceAll(' ', ''))
  if (!match) return undefined
  const [, year = '', fiscal, month, day] = match
  if (year.length < 4) return shortYear(text)
  if (fiscal !== undefined) return readFiscalYear(text, Number(year))
  return dateReading(
    text,
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  )
}

/** The interval of a written fiscal year, as far as both its years have four digits. */
export function readFiscalYear(text: string, year: number): DateReading {
  return year < 1 || year > 9998 ? noSuchDay(text) : { ok: true, value: fiscalYearInterval(year) }
}
