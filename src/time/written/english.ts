import type { DateReading } from '../date-reading.js'
import { MONTH_NAMES } from '../month-names.js'
import { AFTER_DAY, AFTER_MONTH, BEFORE_MONTH, DAY, MONTH, YEAR } from './english-parts.js'
import { dateReading, shortYear } from './reading.js'

const DAY_FIRST = new RegExp(`^(${DAY})${BEFORE_MONTH}(${MONTH})${AFTER_MONTH}(${YEAR})$`, 'i')
const MONTH_FIRST = new RegExp(`^(${MONTH}) (${DAY})${AFTER_DAY}(${YEAR})$`, 'i')
const MONTH_ALONE = new RegExp(`^(${MONTH})${AFTER_MONTH}(${YEAR})$`, 'i')

/** Reads dates with an English month: `9 July 2024`, `July 9, 2024`, `Jul 2024`. */
export function readEnglish(text: string): DateReading | undefined {
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return readNamedMonth(text, dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst) return readNamedMonth(text, monthFirst[3], monthFirst[1], monthFirst[2])
  const monthAlone = MONTH_ALONE.exec(text)
  if (monthAlone) return readNamedMonth(text, monthAlone[2], monthAlone[1], undefined)
  return undefined
}

function readNamedMonth(
  text: string,
  writtenYear = '',
  monthName = '',
  day: string | undefined,
): DateReading | undefined {
  const month = monthNumber(monthName.toLowerCase().replace('.', ''))
  if (month === undefined) return undefined
  const year = writtenYear.replace("'", '')
  if (year.length < 4) return shortYear(text)
  return dateReading(text, Number(year), month, day === undefined ? undefined : Number.parseInt(day, 10))
}

/** The number of a month in lower case, in full or abbreviated. */
function monthNumber(name: string): number | undefined {
  const written = name === 'sept' ? 'sep' : name
  const index = MONTH_NAMES.map((month) => month.toLowerCase()).findIndex(
    (month) => written === month || written === month.slice(0, 3),
  )
  return index < 0 ? undefined : index + 1
}
