const MONTH_ALONE = /^\d{1,2} ?月$/
const DAY_FIRST = /^\d{1,2} ?日/
const LACKS_MONTH = /年 ?\d{1,2}$/
const LACKS_DAY = /月 ?\d{1,2}$/

/** The start of an interval with the unit of its last number, where only the end has it: `2024年7月9～11日`. */
export function shareSmallestUnit(start: string, end: string): string {
  if (LACKS_MONTH.test(start) && MONTH_ALONE.test(end)) return `${start}月`
  return LACKS_DAY.test(start) && DAY_FIRST.test(end) ? `${start}日` : start
}
