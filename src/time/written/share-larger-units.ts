const MONTH_FIRST = /^\d{1,2} ?月/
const DAY_FIRST = /^\d{1,2} ?日/
const BEFORE_MONTH = /^(.+年) ?\d{1,2} ?月/
const BEFORE_DAY = /^(.+年 ?\d{1,2} ?月) ?\d{1,2} ?日/

/** The end of an interval with the year, or the year and the month, that only its start has: `2024年7月9日～11日`. */
export function shareLargerUnits(start: string, end: string): string {
  if (MONTH_FIRST.test(end)) return (BEFORE_MONTH.exec(start)?.[1] ?? '') + end
  return DAY_FIRST.test(end) ? (BEFORE_DAY.exec(start)?.[1] ?? '') + end : end
}
