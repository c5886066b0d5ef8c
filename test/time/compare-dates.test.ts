import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates } from '../../src/time/compare-dates.js'
import { intervals, nearby } from './arbitraries.js'

describe('compareDates', () => {
  it('orders by first day, then by last day, open starts first and open ends last', () => {
    const sorted = [
      '../2007',
      '../2012',
      '2007-01',
      '2007',
      '2007/2012',
      '2007/9999',
      '2007/..',
      '2007-01-02',
      '2024-07-09',
    ]
    expect([...sorted].reverse().sort(compareDates)).toEqual(sorted)
    expect([...sorted].sort(compareDates)).toEqual(sorted)
  })

  it('orders different texts for the same days by text', () => {
    expect(compareDates('2024', '2024-01/2024-12')).toBe(-1)
    expect(compareDates('2024-01/2024-12', '2024')).toBe(1)
  })

  it('sorts an interval that is not ordered by the ends it has', () => {
    expect(compareDates('2012/2007', '2012')).toBe(-1)
    expect(compareDates('2012/2007', '2011')).toBe(1)
  })

  it('refuses a text that is neither a date nor an interval', () => {
    expect(() => compareDates('2024', 'soon')).toThrow(RangeError)
    expect(() => compareDates('soon', '2024')).toThrow(RangeError)
  })

  it('is a total order', () => {
    const any = fc.oneof(nearby, intervals(2009, 2012))
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(compareDates(a, a)).toBe(0)
        expect(compareDates(a, b) === 0).toBe(a === b)
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0)
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
          expect(compareDates(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})
