import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains } from '../../src/time/contains.js'
import { overlaps } from '../../src/time/overlaps.js'
import { nearby } from './arbitraries.js'

describe('contains', () => {
  it.each([
    ['2007-04/2012-03', '2012-03-31'],
    ['2007-04/2012-03', '2007-04'],
    ['2007-04/2012-03', '2007-04-01/2012-03-31'],
    ['2024', '2024-02-29'],
    ['2007/..', '2012/..'],
    ['2007/..', '2007/9999'],
    ['../2012', '../2007'],
    ['../2012', '0001'],
  ])('holds for %s around %s', (outer, inner) => {
    expect(contains(outer, inner)).toBe(true)
  })

  it.each([
    ['2007-04/2012-03', '2012'],
    ['2007-04/2012-03', '2007'],
    ['2007-04/2012-03', '2012-04-01'],
    ['2007-04/2012-03', '2007-03-31'],
    ['2007/2012', '2008/..'],
    ['2007/2012', '../2008'],
    ['2007/..', '2006/..'],
    ['2007/..', '../2012'],
    ['../2012', '2007/..'],
  ])('does not hold for %s around %s', (outer, inner) => {
    expect(contains(outer, inner)).toBe(false)
  })

  it('refuses an interval that ends before it starts', () => {
    expect(() => contains('2012/2007', '2010')).toThrow(RangeError)
    expect(() => contains('2010', '2012/2007')).toThrow(RangeError)
  })

  it('is reflexive and transitive, and implies an overlap', () => {
    fc.assert(
      fc.property(nearby, nearby, nearby, (a, b, c) => {
        expect(contains(a, a)).toBe(true)
        if (contains(a, b)) expect(overlaps(a, b)).toBe(true)
        if (contains(a, b) && contains(b, c)) expect(contains(a, c)).toBe(true)
      }),
    )
  })
})
