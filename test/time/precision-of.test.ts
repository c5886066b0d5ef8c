import { describe, expect, it } from 'vitest'
import { precisionOf } from '../../src/time/precision-of.js'

describe('precisionOf', () => {
  it('tells years, months and days apart', () => {
    expect(precisionOf('2024')).toBe('year')
    expect(precisionOf('2024-07')).toBe('month')
    expect(precisionOf('2024-07-09')).toBe('day')
  })

  it('refuses a text that is not a date, naming it', () => {
    expect(() => precisionOf('2024-13')).toThrow(
      new RangeError('"2024-13" is not an EDTF date such as 2024, 2024-07 or 2024-07-09.'),
    )
    expect(() => precisionOf('2007/2012')).toThrow(RangeError)
  })
})
