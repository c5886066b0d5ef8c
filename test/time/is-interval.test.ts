import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInterval } from '../../src/time/is-interval.js'
import { dates, intervals } from './arbitraries.js'

describe('isInterval', () => {
  it.each(['2007/2012', '2007-04/2012-03', '2007-04-01/2012', '2007/..', '../2012-03-31', '2012/2007'])(
    'accepts %s',
    (text) => {
      expect(isInterval(text)).toBe(true)
    },
  )

  it.each([
    ['two open ends', '../..'],
    ['a date', '2007'],
    ['an open end alone', '..'],
    ['a missing end', '2007/'],
    ['a missing start', '/2007'],
    ['three parts', '2007/2008/2009'],
    ['a date that the calendar lacks at the start', '2007-02-30/2012'],
    ['a date that the calendar lacks at the end', '2007/2012-13'],
    ['a wrong date after an open start', '../2012-13'],
    ['spaces', '2007 / 2012'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isInterval(text)).toBe(false)
  })

  it('accepts every interval and no date', () => {
    fc.assert(fc.property(intervals(), (interval) => isInterval(interval)))
    fc.assert(fc.property(dates(), (date) => !isInterval(date)))
  })
})
