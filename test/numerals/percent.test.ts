import { describe, expect, it } from 'vitest'
import { namesPercent } from '../../src/numerals/percent.js'

describe('namesPercent', () => {
  it.each(['%', '％', 'percent', 'per cent of GDP', 'Percentage', 'パーセント', '百分率'])(
    'says so of %s',
    (unit) => {
      expect(namesPercent(unit)).toBe(true)
    },
  )

  it.each(['top 10% papers', 'papers', '件', ''])('does not of %s', (unit) => {
    expect(namesPercent(unit)).toBe(false)
  })
})
