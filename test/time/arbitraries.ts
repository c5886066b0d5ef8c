import fc from 'fast-check'

/** Days `YYYY-MM-DD` between two years, made in UTC. */
export function days(firstYear: number, lastYear: number): fc.Arbitrary<string> {
  const first = Date.parse(`${String(firstYear).padStart(4, '0')}-01-01T00:00:00Z`)
  const last = Date.parse(`${String(lastYear).padStart(4, '0')}-12-31T00:00:00Z`)
  return fc
    .integer({ min: first / 86_400_000, max: last / 86_400_000 })
    .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))
}

/** Dates of year, month and day precision. */
export function dates(firstYear = 1, lastYear = 9999): fc.Arbitrary<string> {
  return fc
    .tuple(days(firstYear, lastYear), fc.constantFrom(4, 7, 10))
    .map(([day, length]) => day.slice(0, length))
}

/** Intervals of two dates or of one date and an open end, not necessarily ordered. */
export function intervals(firstYear = 1, lastYear = 9999): fc.Arbitrary<string> {
  const date = dates(firstYear, lastYear)
  return fc.oneof(
    fc.tuple(date, date).map(([start, end]) => `${start}/${end}`),
    date.map((start) => `${start}/..`),
    date.map((end) => `../${end}`),
  )
}

/** Dates and ordered intervals of a few years, so that many of them meet. */
export const nearby: fc.Arbitrary<string> = fc.oneof(
  dates(2009, 2012),
  fc.tuple(days(2009, 2012), days(2009, 2012), fc.constantFrom(4, 7, 10)).map(([a, b, length]) =>
    [a, b]
      .sort()
      .map((day) => day.slice(0, length))
      .join('/'),
  ),
  dates(2009, 2012).map((start) => `${start}/..`),
  dates(2009, 2012).map((end) => `../${end}`),
)

/** Dates of month and day precision. */
export function monthsAndDays(firstYear: number, lastYear: number): fc.Arbitrary<string> {
  return fc
    .tuple(days(firstYear, lastYear), fc.constantFrom(7, 10))
    .map(([day, length]) => day.slice(0, length))
}
