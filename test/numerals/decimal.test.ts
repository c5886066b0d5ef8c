import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, type Decimal, decimalOf, isLess, shift, toNumber, ZERO } from '../../src/numerals/decimal.js'

const decimal = (units: bigint, places: number): Decimal => ({ units, places })

describe('decimalOf', () => {
  it('reads digits with at most one point between them', () => {
    expect(decimalOf('120')).toEqual(decimal(120n, 0))
    expect(decimalOf('12.50')).toEqual(decimal(1250n, 2))
    expect(decimalOf('0.001')).toEqual(decimal(1n, 3))
  })

  it.each(['', '.5', '5.', '1.2.3', '1,000', '-1', '+1', ' 1', '1e3', '１', '0x10'])(
    'reads nothing else: %j',
    (text) => {
      expect(decimalOf(text)).toBeUndefined()
    },
  )
})

describe('shift', () => {
  it('moves the point to the right', () => {
    expect(shift(decimal(125n, 2), 1)).toEqual(decimal(125n, 1))
    expect(shift(decimal(125n, 2), 2)).toEqual(decimal(125n, 0))
    expect(shift(decimal(125n, 2), 8)).toEqual(decimal(125_000_000n, 0))
  })

  it('moves the point to the left', () => {
    expect(shift(decimal(125n, 2), -3)).toEqual(decimal(125n, 5))
  })
})

describe('add', () => {
  it('adds whatever places there are, without rounding', () => {
    expect(add(decimal(1n, 1), decimal(2n, 1))).toEqual(decimal(3n, 1))
    expect(add(decimal(15n, 1), decimal(25n, 2))).toEqual(decimal(175n, 2))
    expect(add(decimal(25n, 2), decimal(3n, 0))).toEqual(decimal(325n, 2))
    expect(add(ZERO, decimal(25n, 2))).toEqual(decimal(25n, 2))
  })
})

describe('isLess', () => {
  it('compares whatever places there are', () => {
    expect(isLess(decimal(9n, 1), decimal(1n, 0))).toBe(true)
    expect(isLess(decimal(1n, 0), decimal(9n, 1))).toBe(false)
    expect(isLess(decimal(99n, 2), decimal(1n, 0))).toBe(true)
  })

  it('takes equal numbers for equal', () => {
    expect(isLess(decimal(10n, 1), decimal(1n, 0))).toBe(false)
    expect(isLess(decimal(1n, 0), decimal(10n, 1))).toBe(false)
  })
})

describe('toNumber', () => {
  it('gives the number nearest to a decimal', () => {
    expect(toNumber(decimal(1n, 1))).toBe(0.1)
    expect(toNumber(decimal(12_345n, 2))).toBe(123.45)
    expect(toNumber(ZERO)).toBe(0)
  })

  it('gives none where there are more digits than a number keeps', () => {
    expect(toNumber(decimal(123_456_789_012_345n, 5))).toBe(1_234_567_890.12345)
    expect(toNumber(decimal(1_234_567_890_123_456n, 5))).toBeUndefined()
  })

  it('counts no noughts at the end, and takes whole numbers as far as they are safe', () => {
    expect(toNumber(decimal(10n ** 24n, 0))).toBe(1e24)
    expect(toNumber(decimal(9_007_199_254_740_991n, 0))).toBe(Number.MAX_SAFE_INTEGER)
    expect(toNumber(decimal(9_007_199_254_740_993n, 0))).toBeUndefined()
  })

  it('gives back the number that digits were written from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (units, places) => {
          const written = (units / 10 ** places).toFixed(places)
          expect(toNumber(decimalOf(written) ?? ZERO)).toBe(Number(written))
        },
      ),
    )
  })
})
