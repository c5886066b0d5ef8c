import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../../scripts/docs/figures/text-width.js'

describe('textWidth', () => {
  it('makes Japanese characters as wide as they are high', () => {
    expect(textWidth('科学', 10) / textWidth('科', 10)).toBe(2)
    expect(textWidth('科', 10)).toBeCloseTo(10.8)
  })

  it('makes narrow letters narrower than wide ones', () => {
    expect(textWidth('i', 10)).toBeLessThan(textWidth('W', 10))
  })
})
