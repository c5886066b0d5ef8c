import { describe, expect, it } from 'vitest'
import { isOrdered } from '../../src/time/is-ordered.js'

describe('isOrdered', () => {
  it.each([
    '2007/2012',
    '2012/2012',
    '2012-12/2012',
    '2012/2012-01',
    '2007/..',
    '../2007',
    '2012',
    '2012-03-31',
  ])('holds for %s', (text) => {
    expect(isOrdered(text)).toBe(true)
  })

  it.each(['2012/2007', '2012-04/2012-03', '2012-03-02/2012-03-01', '2012-04-01/2012-03'])(
    'does not hold for %s',
    (text) => {
      expect(isOrdered(text)).toBe(false)
    },
  )

  it('refuses a text that is neither a date nor an interval', () => {
    expect(() => isOrdered('later')).toThrow(RangeError)
  })
})
