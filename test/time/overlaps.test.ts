import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains } from '../../src/time/contains.js'
import { overlaps } from '../../src/time/overlaps.js'
import { days, nearby } from './arbitraries.js'

describe('overlaps', () => {
  it.each([
    ['2007-04/2012-03', '2012'],
    ['2007-04/2012-03', '2012-03-31'],
    ['2007-04/2012-03', '2007-04-01'],
    ['2007/..', '9999'],
    ['2007/..', '../2007-01-01'],
    ['2007/..', '2012/..'],
    ['../2007', '../2012'],
    ['2007', '2007'],
    ['2007/2012', '2008/2009'],
  ])('holds for %s and %s, which share a day', (a, b) => {
    expect(overlaps(a, b)).toBe(true)
    expect(overlaps(b, a)).toBe(true)
  })

  it.each([
    ['2007-04/2012-03', '2012-04'],
    ['2007-04/2012-03', '2007-03-31'],
    ['2012-04/..', '../2012-03'],
    ['2007', '2008'],
  ])('does not hold for %s and %s, which share none', (a, b) => {
    expect(overlaps(a, b)).toBe(false)
    expect(overlaps(b, a)).toBe(false)
  })

  it('refuses an interval that ends before it starts, naming it', () => {
    expect(() => overlaps('2012/2007', '2010')).toThrow(
      new RangeError('The interval "2012/2007" ends before it starts.'),
    )
    expect(() => overlaps('2010', '2012/2007')).toThrow(RangeError)
  })

  it('is symmetric, and holds for everything and itself', () => {
    fc.assert(
      fc.property(nearby, nearby, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a))
        expect(overlaps(a, a)).toBe(true)
      }),
    )
  })

  it('holds where both contain one day', () => {
    fc.assert(
      fc.property(nearby, nearby, days(2009, 2012), (a, b, day) => {
        if (contains(a, day) && contains(b, day)) expect(overlaps(a, b)).toBe(true)
      }),
    )
  })
})
