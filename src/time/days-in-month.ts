/** Days in a month (1 to 12) of the Gregorian calendar, in UTC: local time zones have skipped whole days. */
export function daysInMonth(year: number, month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}
