import type { DateIssue, DateReading } from './date-reading.js'
import { edtfDate } from './edtf-date.js'
import { ERAS, type EraPeriod, FIRST_GREGORIAN_YEAR } from './eras.js'
import { fiscalYearInterval } from './fiscal-year.js'
import { formatDate } from './format-date.js'
import { overlaps } from './overlaps.js'
import { ERA_MARK } from './written/era-mark.js'
import { normalizeWritten } from './written/normalize.js'
import { dateReading, issue, noSuchDay, unrecognized } from './written/reading.js'
import { checkWeekday, splitWeekday } from './written/weekday.js'
import { yearSpanOfEra } from './written/year-span.js'

const ERA_AND_YEAR = `(?<mark>${ERA_MARK})(?<eraYear>元|\\d{1,3})`
const WITH_UNITS = new RegExp(
  `^${ERA_AND_YEAR}年(?:(?<fiscal>度)|(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?)?$`,
  'i',
)
const NAMES = ERAS.flatMap(({ marks }) => marks.filter((mark) => /[^A-Z]/.test(mark))).join('|')
/** A lone digit after an initial can be a half-year, a term or a month: `H1`, `T1`, `M6`. */
const YEAR_ALONE = new RegExp(`^(?<mark>${NAMES}|R|[MTSH](?=\\d{2}))(?<eraYear>元|\\d{1,3})$`, 'i')
const WITH_SEPARATORS = new RegExp(
  `^${ERA_AND_YEAR}(?<separator>[./-])(?<month>\\d{1,2})(?:\\k<separator>(?<day>\\d{1,2}))?$`,
  'i',
)

/**
 * Reads a date in a Japanese era into an EDTF date, or a fiscal year in one into an EDTF interval. Spaces, full-width
 * characters, kanji numerals, the first year as `元`, years without `年`, the initials M, T, S, H and R, and a day of the
 * week are understood. A date that its era does not reach is an issue, and so is a day of the week that it did not fall
 * on. So is a month or day before Meiji 6 (1873), when Japan took over the Gregorian calendar: months were lunar until
 * then. Never throws.
 *
 * @example
 * ```ts
 * import { parseEra } from 'sti-atlas/time'
 *
 * parseEra('令和6年2月16日') //=> { ok: true, value: '2024-02-16' }
 * parseEra('平成 21 年８月 25 日(火)') //=> { ok: true, value: '2009-08-25' }
 * parseEra('R6.2') //=> { ok: true, value: '2024-02' }
 * parseEra('令和六年二月十六日') //=> { ok: true, value: '2024-02-16' }
 * parseEra('平成21年度') //=> { ok: true, value: '2009-04/2010-03' }
 *
 * const issue = parseEra('平成31年5月1日')
 * issue.ok || issue.reason //=> 'outside-era'
 * ```
 */
export function parseEra(text: string): DateReading {
  const compact = normalizeWritten(text)?.replaceAll(' ', '')
  if (compact === undefined) return unrecognized(text)
  const { date, weekday } = splitWeekday(compact)
  const written = readWritten(date)
  if (!written) return unrecognized(text)

  const { period, eraYear, fiscal, month, day } = written
  if (eraYear < 1) return noSuchDay(text)
  const year = period.firstYear + eraYear - 1
  if (month !== undefined && day === undefined && canBeYears(date, eraYear, month))
    return yearSpanOfEra(text, year, edtfDate(year, month), period.firstYear + month - 1)
  if (month !== undefined && year < FIRST_GREGORIAN_YEAR) return lunarMonth(text)
  const reading: DateReading = fiscal
    ? { ok: true, value: fiscalYearInterval(year) }
    : dateReading(text, year, month, day)
  if (!reading.ok) return reading
  if (!overlaps(period.interval, reading.value)) return outsideEra(text, period, reading.value)
  return checkWeekday(text, reading, weekday)
}

/** Whether the number after a year can be a later year: any after a hyphen, the next one or no month after a slash. */
function canBeYears(text: string, eraYear: number, month: number): boolean {
  if (text.includes('-')) return month > eraYear
  return text.includes('/') && (month === eraYear + 1 || (month > eraYear && month > 12))
}

function lunarMonth(text: string): DateIssue {
  return issue(
    'lunar-calendar',
    `"${text}" is a date of the lunar calendar, which Japan used until the end of Meiji 5 (1872). Write the Gregorian date that a source gives, or the year alone.`,
    `「${text}」は旧暦の日付です（日本では明治6年（1873年）1月1日から新暦）。出典にある新暦の日付か、年だけを書いてください。`,
  )
}

interface WrittenEraDate {
  readonly period: EraPeriod
  readonly eraYear: number
  readonly fiscal: boolean
  readonly month: number | undefined
  readonly day: number | undefined
}

function readWritten(text: string): WrittenEraDate | undefined {
  const written = WITH_UNITS.exec(text) ?? WITH_SEPARATORS.exec(text) ?? YEAR_ALONE.exec(text)
  const { mark = '', eraYear, fiscal, month, day } = written?.groups ?? {}
  const period = ERAS.find(({ marks }) => marks.includes(mark.toUpperCase()))
  if (!period) return undefined
  return {
    period,
    eraYear: eraYear === '元' ? 1 : Number(eraYear),
    fiscal: fiscal !== undefined,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  }
}

function outsideEra(text: string, { en, ja, interval }: EraPeriod, value: string): DateIssue {
  return issue(
    'outside-era',
    `"${text}" lies outside the ${en} era (${formatDate(interval, 'en')}). ${en} counted on, it would be ${formatDate(value, 'en')}.`,
    `「${text}」は${ja}（${formatDate(interval, 'ja')}）の期間にありません。${ja}のまま数えると、西暦${formatDate(value, 'ja')}に当たります。`,
  )
}
