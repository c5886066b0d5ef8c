const MILLISECONDS_IN_DAY = 86_400_000

/** Days from 1970-01-01 to a day `YYYY-MM-DD`, in UTC. */
export function dayNumber(day: string): number {
  const date = new Date(0)
  date.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
  return date.getTime() / MILLISECONDS_IN_DAY
}
