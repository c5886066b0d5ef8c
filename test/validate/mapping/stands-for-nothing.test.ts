import { describe, expect, it } from 'vitest'
import { standsForNothing } from '../../../src/validate/mapping/stands-for-nothing.js'

const EMPTY = ['0', '-999.00', '-', ' ', 'FALSE', ' none', 'TRUE ']

describe('standsForNothing', () => {
  it.each([null, '', ' \u3000', ' - ', 'none', '0', 0, -999, false, true])(
    'takes %j for nothing where the mapping lists its text',
    (value) => {
      expect(standsForNothing(value, EMPTY)).toBe(true)
    },
  )

  it.each(['n/a', 'false', 'none of them', 1, 999, Number.NaN, {}, []])('takes %j for something', (value) => {
    expect(standsForNothing(value, EMPTY)).toBe(false)
  })

  it.each([0, false, '-'])('takes %j for something where nothing is listed', (value) => {
    expect(standsForNothing(value)).toBe(false)
    expect(standsForNothing(value, ['', ' '])).toBe(false)
  })

  it('takes blank texts and null for nothing in any case', () => {
    expect([null, '', ' '].map((value) => standsForNothing(value))).toEqual([true, true, true])
  })
})
