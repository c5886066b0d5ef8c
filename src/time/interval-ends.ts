import { type DateParts, readDateParts } from './date-parts.js'

export interface IntervalEnds {
  readonly start: DateParts | undefined
  readonly end: DateParts | undefined
}

/** The ends of an EDTF date, which are the date, or of an interval, `undefined` for an open one; `undefined` for any other text. */
export function readIntervalEnds(text: string): IntervalEnds | undefined {
  const [from = '', to = from, ...rest] = text.split('/', 3)
  const start = readDateParts(from)
  const end = to === from ? start : readDateParts(to)
  const isInterval = (start ?? end) && (start || from === '..') && (end || to === '..')
  return isInterval && rest.length === 0 ? { start, end } : undefined
}

/** As `readIntervalEnds`. Throws a `RangeError` for any other text. */
export function requireIntervalEnds(text: string): IntervalEnds {
  const ends = readIntervalEnds(text)
  if (ends) return ends
  throw new RangeError(
    `"${text}" is neither an EDTF date such as 2024-07 nor an interval such as 2007-04/2012-03.`,
  )
}
