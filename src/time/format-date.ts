import type { DateParts } from './date-parts.js'
import { requireIntervalEnds } from './interval-ends.js'
import { type Locale, localeOf } from './locale.js'
import { MONTH_NAMES } from './month-names.js'

/**
 * Writes an EDTF date or interval out in English or Japanese, as precisely as it is given; an interval that ends with
 * the date it starts with is that date. Throws a `RangeError` for a text that is neither, and for another language.
 *
 * @example
 * ```ts
 * import { formatDate } from 'sti-atlas/time'
 *
 * formatDate('2024-07-09', 'en') //=> '9 July 2024'
 * formatDate('2024-07-09', 'ja') //=> '2024年7月9日'
 * formatDate('2007-04/2012-03', 'en') //=> 'April 2007 – March 2012'
 * formatDate('2007/2012', 'en') //=> '2007–2012'
 * formatDate('2024/2024', 'en') //=> '2024'
 * formatDate('2007-04/2012-03', 'ja') //=> '2007年4月～2012年3月'
 * formatDate('2007-04/..', 'en') //=> 'from April 2007'
 * formatDate('../2012-03', 'en') //=> 'until March 2012'
 * ```
 */
export function formatDate(text: string, locale: Locale): string {
  const language = localeOf(locale)
  const { start, end } = requireIntervalEnds(text)
  const fromText = start ? formatParts(start, language) : ''
  const toText = end ? formatParts(end, language) : ''
  if (fromText === toText) return fromText
  if (language === 'ja') return `${fromText}～${toText}`
  if (!start) return `until ${toText}`
  if (!end) return `from ${fromText}`
  return fromText.includes(' ') || toText.includes(' ') ? `${fromText} – ${toText}` : `${fromText}–${toText}`
}

function formatParts({ year, month, day }: DateParts, locale: Locale): string {
  if (locale === 'ja') {
    return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`
  }
  const monthName = month === undefined ? undefined : MONTH_NAMES[month - 1]
  return [day, monthName, year].filter((part) => part !== undefined).join(' ')
}
