import { isValid } from 'date-fns/isValid'
import { parse } from 'date-fns/parse'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDate } from '../../src/time/is-date.js'
import { dates } from './arbitraries.js'

describe('isDate', () => {
  it.each(['2024', '2024-07', '2024-07-09', '0001', '0001-01-01', '9999-12-31', '2024-02-29', '2000-02-29'])(
    'accepts %s',
    (text) => {
      expect(isDate(text)).toBe(true)
    },
  )

  it.each([
    ['a day that the month lacks', '2024-04-31'],
    ['29 February outside a leap year', '2023-02-29'],
    ['29 February in a century that is no leap year', '1900-02-29'],
    ['29 February of the year 100', '0100-02-29'],
    ['month 13', '2024-13'],
    ['month 0', '2024-00'],
    ['day 0', '2024-07-00'],
    ['day 32', '2024-07-32'],
    ['the year 0', '0000'],
    ['a year of three digits', '794'],
    ['a year of five digits', '10000'],
    ['a month of one digit', '2024-7'],
    ['a day of one digit', '2024-07-9'],
    ['slashes', '2024/07/09'],
    ['a time of day', '2024-07-09T00:00'],
    ['an interval', '2024/2025'],
    ['an uncertain date', '2024?'],
    ['full-width digits', '２０２４'],
    ['spaces around it', ' 2024 '],
    ['a line break after it', '2024\n'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isDate(text)).toBe(false)
  })

  it('accepts every date of the calendar', () => {
    fc.assert(fc.property(dates(), (date) => isDate(date)))
  })

  it('agrees with date-fns on which days there are', () => {
    const digits = (width: number, max: number) =>
      fc.integer({ min: 0, max }).map((number) => String(number).padStart(width, '0'))
    // Before 2012 some time zones skipped a day, which date-fns would then not find.
    const year = fc.integer({ min: 2012, max: 9999 }).map(String)
    fc.assert(
      fc.property(fc.tuple(year, digits(2, 14), digits(2, 33)), (parts) => {
        const text = parts.join('-')
        expect(isDate(text)).toBe(isValid(parse(text, 'yyyy-MM-dd', new Date(2012, 0, 1))))
      }),
    )
  })
})
