import { describe, expect, it } from 'vitest'
import { figureText } from '../../../src/compare/amounts/figure-text.js'

describe('figureText', () => {
  it.each([
    [14_600_000_000, '14,600,000,000'],
    [1234.5, '1,234.5'],
    [0.12345, '0.12345'],
    [0, '0'],
  ])('writes %d with all its digits, thousands apart', (figure, text) => {
    expect(figureText(figure)).toBe(text)
  })
})
