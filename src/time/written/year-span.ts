import type { DateIssue } from '../date-reading.js'
import { pad } from '../edtf-date.js'
import { formatDate } from '../format-date.js'
import { issue } from './reading.js'

const TWO_DIGITS = /^(\d{4})([-/])(\d{2})$/
const MONTH = /^\d{4}\/\d{1,2}(?:\/\d{1,2})?$/
const LAST_MONTH = 12

/** The later year of two of which the second is written with its last two digits; `undefined` where it is none. */
function laterYear(first: number, second: number): number | undefined {
  if (first < 1 || first > 9998) return undefined
  const year = first - (first % 100) + second
  if (year > first) return year
  return year + 100 === first + 1 ? first + 1 : undefined
}

/**
 * What is unclear about two years of which the second is cut short: `2023/24`, `2021-27`; and about a slash before two
 * digits that can be a month or the next year: `2005/06`. `2005-06` is a month, as in ISO 8601.
 */
export function yearSpan(text: string): DateIssue | undefined {
  const match = TWO_DIGITS.exec(text)
  if (!match) return undefined
  const [first, second] = [Number(match[1]), Number(match[3])]
  const later = laterYear(first, second)
  if (later === undefined) return undefined
  if (second < 1 || second > LAST_MONTH) return cutShort(text, first, later)
  return match[2] === '/' && later === first + 1
    ? monthOrYears(text, text.replace('/', '-'), first, later)
    : undefined
}

/** The same of the sides of an interval: `2023–24`. */
export function yearSpanOfSides(
  text: string,
  start: string | null,
  end: string | null,
): DateIssue | undefined {
  if (start === null || end === null || !/^\d{4}$/.test(start) || !/^\d{2}$/.test(end)) return undefined
  const later = laterYear(Number(start), Number(end))
  return later === undefined ? undefined : cutShort(text, Number(start), later)
}

/** A side of an interval, written as a month where only the other side says that months stand in it. */
export function asMonth(side: string, other: string | null): string {
  const isMonths = yearSpan(side) && other !== null && MONTH.test(other) && !yearSpan(other)
  return isMonths ? side.replace('/', '-') : side
}

/** What is unclear about a year of an era and a number after it that can be a later year: `R5-6`, `H25/29`. */
export function yearSpanOfEra(
  text: string,
  first: number,
  month: string | undefined,
  later: number,
): DateIssue {
  return month === undefined ? cutShort(text, first, later) : monthOrYears(text, month, first, later)
}

function monthOrYears(text: string, month: string, first: number, later: number): DateIssue {
  const years = `${pad(first, 4)}/${pad(later, 4)}`
  return issue(
    'year-span',
    `"${text}" can be ${formatDate(month, 'en')} or ${formatDate(years, 'en')}. Write ${month} or ${years}.`,
    `「${text}」は${formatDate(month, 'ja')}とも${formatDate(years, 'ja')}とも読めます。${month}か${years}と書いてください。`,
  )
}

function cutShort(text: string, first: number, later: number): DateIssue {
  const [start, end] = [pad(first, 4), pad(later, 4)]
  const years = `${start}/${end}`
  const isNext = later === first + 1
  const months = `${start}-04/${end}-03`
  return issue(
    'year-span',
    `The second year is cut short: "${text}". Write ${years}${isNext ? ` for both years, or the months of a year that begins in one and ends in the other, such as ${months}` : ''}.`,
    `2つ目の年が略されています：「${text}」。${isNext ? `両方の年なら${years}、年をまたぐ年度なら${months}のように月で` : `${years}と`}書いてください。`,
  )
}
