import { readDateParts } from './date-parts.js'

/** The EDTF date of a year, month and day, or `undefined` where the calendar has no such day. */
export function edtfDate(year: number, month?: number, day?: number): string | undefined {
  let text = pad(year, 4)
  if (month !== undefined) text += `-${pad(month, 2)}`
  if (day !== undefined) text += `-${pad(day, 2)}`
  return readDateParts(text) ? text : undefined
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
