import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapBetween } from '../../src/time/gap-between.js'
import { overlaps } from '../../src/time/overlaps.js'
import { days, nearby } from './arbitraries.js'

describe('gapBetween', () => {
  it.each([
    ['2011-04/2012-03', '2012-05', 30],
    ['2012-03-31', '2012-04-02', 1],
    ['2011', '2013', 366],
    ['0003', '0005', 366],
    ['2012/..', '../2010', 365],
    ['1969-12-30', '1970-01-02', 2],
  ])('counts the days between %s and %s in either order', (a, b, gap) => {
    expect(gapBetween(a, b)).toBe(gap)
    expect(gapBetween(b, a)).toBe(gap)
  })

  it.each([
    ['2011', '2012'],
    ['2012-03-31', '2012-04-01'],
    ['2012', '2012-05'],
    ['2007/..', '2012'],
    ['../2012', '../2007'],
    ['2007/..', '../2012'],
  ])('is 0 between %s and %s', (a, b) => {
    expect(gapBetween(a, b)).toBe(0)
    expect(gapBetween(b, a)).toBe(0)
  })

  it('refuses an interval that ends before it starts', () => {
    expect(() => gapBetween('2012/2007', '2020')).toThrow(RangeError)
    expect(() => gapBetween('2020', '2012/2007')).toThrow(RangeError)
  })

  it('is symmetric, and 0 where the two overlap', () => {
    fc.assert(
      fc.property(nearby, nearby, (a, b) => {
        expect(gapBetween(a, b)).toBe(gapBetween(b, a))
        if (overlaps(a, b)) expect(gapBetween(a, b)).toBe(0)
      }),
    )
  })

  it('agrees with date-fns on the days between two days', () => {
    const local = (day: string) =>
      new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)))
    fc.assert(
      fc.property(days(2012, 2100), days(2012, 2100), (a, b) => {
        const distance = Math.abs(differenceInCalendarDays(local(a), local(b)))
        expect(gapBetween(a, b)).toBe(Math.max(0, distance - 1))
      }),
    )
  })
})
