import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains } from '../../src/time/contains.js'
import { fiscalYearInterval, fiscalYearOf, formatFiscalYear } from '../../src/time/fiscal-year.js'
import { gapBetween } from '../../src/time/gap-between.js'
import { overlaps } from '../../src/time/overlaps.js'
import { parseWrittenDate } from '../../src/time/parse-written-date.js'
import { monthsAndDays } from './arbitraries.js'

describe('fiscalYearOf', () => {
  it.each([
    ['2010-03-31', 2009],
    ['2010-04-01', 2010],
    ['2010-03', 2009],
    ['2010-04', 2010],
    ['2010-12', 2010],
    ['2011-01', 2010],
  ])('puts %s into %i', (date, year) => {
    expect(fiscalYearOf(date)).toBe(year)
  })

  it('does not decide for a bare year', () => {
    expect(fiscalYearOf('2010')).toBeUndefined()
  })

  it('refuses a text that is not a date', () => {
    expect(() => fiscalYearOf('2009-04/2010-03')).toThrow(RangeError)
  })
})

describe('fiscalYearInterval', () => {
  it('runs from April to March', () => {
    expect(fiscalYearInterval(2009)).toBe('2009-04/2010-03')
    expect(fiscalYearInterval(1)).toBe('0001-04/0002-03')
    expect(fiscalYearInterval(9998)).toBe('9998-04/9999-03')
  })

  it.each([0, -1, 9999, 2009.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (year) => {
    expect(() => fiscalYearInterval(year)).toThrow(
      new RangeError(`${year} is not a fiscal year from 1 to 9998.`),
    )
  })

  it('contains every date of the fiscal year', () => {
    fc.assert(
      fc.property(monthsAndDays(2, 9998), (date) => {
        const year = fiscalYearOf(date)
        expect(year === undefined || contains(fiscalYearInterval(year), date)).toBe(true)
      }),
    )
  })

  it('is followed by the next one without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9997 }), (year) => {
        expect(overlaps(fiscalYearInterval(year), fiscalYearInterval(year + 1))).toBe(false)
        expect(gapBetween(fiscalYearInterval(year), fiscalYearInterval(year + 1))).toBe(0)
      }),
    )
  })
})

describe('formatFiscalYear', () => {
  it('writes the year in either language', () => {
    expect(formatFiscalYear(2009, 'en')).toBe('FY2009')
    expect(formatFiscalYear(2009, 'ja')).toBe('2009年度')
    expect(formatFiscalYear(2009, JSON.parse('"ja-JP"'))).toBe('2009年度')
  })

  it('refuses what is not a fiscal year', () => {
    expect(() => formatFiscalYear(20.5, 'ja')).toThrow(RangeError)
    expect(() => formatFiscalYear(2009, JSON.parse('"fr"'))).toThrow(
      new RangeError('unknown locale "fr"; known are en and ja'),
    )
  })

  it('is undone by parseWrittenDate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9998 }),
        fc.constantFrom('en' as const, 'ja' as const),
        (year, locale) => {
          expect(parseWrittenDate(formatFiscalYear(year, locale), { fiscalYear: 'japan' })).toEqual({
            ok: true,
            value: fiscalYearInterval(year),
          })
        },
      ),
    )
  })
})
