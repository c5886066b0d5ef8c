import { describe, expect, it } from 'vitest'
import { isCurrencyCode } from '../../src/codes/currencies.js'

describe('isCurrencyCode', () => {
  it('knows the codes of money, in capitals', () => {
    expect(['JPY', 'XAF', 'EUR'].every(isCurrencyCode)).toBe(true)
    expect(['jpy', 'YEN', 'XAU', 'XXX', '', undefined, 392, ['JPY']].some(isCurrencyCode)).toBe(false)
  })
})
