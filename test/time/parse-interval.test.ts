import { format } from 'date-fns/format'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInterval } from '../../src/time/parse-interval.js'
import { dates } from './arbitraries.js'

describe('parseInterval', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['0004-02', '0004-02-01', '0004-02-29'],
    ['2024-07-09', '2024-07-09', '2024-07-09'],
    ['2007/2012', '2007-01-01', '2012-12-31'],
    ['2007-04/2012-03', '2007-04-01', '2012-03-31'],
    ['2007-04-15/2012', '2007-04-15', '2012-12-31'],
    ['2007-04/..', '2007-04-01', null],
    ['../2012-06', null, '2012-06-30'],
    ['2012/2007', '2012-01-01', '2007-12-31'],
  ])('gives the first and the last day of %s', (text, start, end) => {
    expect(parseInterval(text)).toEqual({ start, end })
  })

  it('refuses any other text, naming it', () => {
    expect(() => parseInterval('../..')).toThrow(
      new RangeError(
        '"../.." is neither an EDTF date such as 2024-07 nor an interval such as 2007-04/2012-03.',
      ),
    )
    expect(() => parseInterval('2024-7')).toThrow(RangeError)
    expect(() => parseInterval('')).toThrow(RangeError)
  })

  it('gives a date as the first part of its first and last day', () => {
    fc.assert(
      fc.property(dates(), (date) => {
        const { start, end } = parseInterval(date)
        expect(start?.startsWith(date)).toBe(true)
        expect(end?.startsWith(date)).toBe(true)
      }),
    )
  })

  it('agrees with date-fns on the last day of a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2012, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const { end } = parseInterval(`${year}-${String(month).padStart(2, '0')}`)
        expect(end).toBe(format(lastDayOfMonth(new Date(year, month - 1, 1)), 'yyyy-MM-dd'))
      }),
    )
  })
})
