import { type DateParts, readDateParts } from './date-parts.js'
import { isInterval } from './is-interval.js'

export interface IntervalEnds {
  readonly start: DateParts | undefined
  readonly end: DateParts | undefined
}

/** The two ends of an EDTF interval, `undefined` for an open one. Throws a `RangeError` for any other text. */
export function requireIntervalEnds(text: string): IntervalEnds {
  if (!isInterval(text)) {
    throw new RangeError(
      `"${text}" is neither an EDTF date such as 2024-07 nor an interval such as 2007-04/2012-03.`,
    )
  }
  const [start = '', end = ''] = text.split('/')
  return { start: readDateParts(start), end: readDateParts(end) }
}
