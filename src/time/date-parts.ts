import { daysInMonth } from './days-in-month.js'

export interface DateParts {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The parts of an EDTF level 0 date, or `undefined` where the text is none or the calendar has no such day. */
export function readDateParts(text: string): DateParts | undefined {
  const match = DATE.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const day = match[3] === undefined ? undefined : Number(match[3])
  if (year < 1) return undefined
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month)))
    return undefined
  return { year, month, day }
}

export function requireDateParts(text: string): DateParts {
  const parts = readDateParts(text)
  if (!parts) throw new RangeError(`"${text}" is not an EDTF date such as 2024, 2024-07 or 2024-07-09.`)
  return parts
}
