import { AFTER_DAY, AFTER_MONTH, BEFORE_MONTH, DAY, MONTH, YEAR } from './english-parts.js'
import type { Sides } from './sides.js'
import { splitWeekday } from './weekday.js'

const whole = (pattern: string) => new RegExp(`^${pattern}$`, 'i')

const BOTH = /^(.+?) ?(?:[-~〜–—―]| (?:to|until|till) ) ?(.+)$/i
const DAY_ALONE = whole(DAY)
const DAY_AND_REST = whole(`${DAY}(${BEFORE_MONTH}${MONTH}${AFTER_MONTH}${YEAR})`)
const MONTH_AND_DAY = whole(`(${MONTH}) ${DAY}`)
const DAY_AND_YEAR = whole(`${DAY}${AFTER_DAY}(${YEAR})`)

/** Both sides are of one form: in `July 24 – August 2024` the 24 may be a year. */
const WITHOUT_AND_WITH_YEAR = [
  [`${DAY}${BEFORE_MONTH}${MONTH}`, AFTER_MONTH],
  [`${MONTH} ${DAY}`, AFTER_DAY],
  [MONTH, AFTER_MONTH],
].map(([date, separator]) => [whole(`${date}`), whole(`${date}${separator}(${YEAR})`)] as const)

/**
 * Splits an interval that writes the year, or the month and the year, of both sides once: `9–11 July 2024`,
 * `July 9–11, 2024`, `9 July – 2 August 2024`. Each side gets them.
 */
export function splitEnglishSides(text: string): Sides | undefined {
  const [, start = '', end = ''] = BOTH.exec(text) ?? []
  return shareMonthAfter(start, end) ?? shareMonthBefore(start, end) ?? shareYear(start, end)
}

function shareMonthAfter(start: string, end: string): Sides | undefined {
  if (!DAY_ALONE.test(splitWeekday(start).date)) return undefined
  const rest = DAY_AND_REST.exec(splitWeekday(end).date)?.[1]
  return rest === undefined ? undefined : { start: start + rest, end }
}

function shareMonthBefore(start: string, end: string): Sides | undefined {
  const month = MONTH_AND_DAY.exec(splitWeekday(start).date)?.[1]
  const year = DAY_AND_YEAR.exec(end)?.[1]
  return month === undefined || year === undefined
    ? undefined
    : { start: `${start}, ${year}`, end: `${month} ${end}` }
}

function shareYear(start: string, end: string): Sides | undefined {
  const [from, to] = [splitWeekday(start).date, splitWeekday(end).date]
  const [, withYear] = WITHOUT_AND_WITH_YEAR.find(([without]) => without.test(from)) ?? []
  const year = withYear?.exec(to)?.[1]
  return year === undefined ? undefined : { start: `${start} ${year}`, end }
}
