const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether a date or interval that was read is one day. */
export function isDay(value: string): boolean {
  return DAY.test(value)
}
