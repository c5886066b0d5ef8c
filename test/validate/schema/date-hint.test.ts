import { describe, expect, it } from 'vitest'
import { dateHint, unclearDate } from '../../../src/validate/schema/date-hint.js'

describe('dateHint', () => {
  it('offers the date that a written one says', () => {
    expect(dateHint('2024年7月9日', 'date')?.en).toBe('Did you mean "2024-07-09"?')
  })

  it('offers the date of a text with a time of day', () => {
    expect(dateHint('2024-07-09T09:30:00Z', 'date')?.en).toBe('Did you mean "2024-07-09"?')
    expect(dateHint('2024-07-09 09:30', 'date')?.ja).toBe('「2024-07-09」のことですか。')
  })

  it('makes an interval of a date where one is wanted', () => {
    expect(dateHint('2024年7月', 'interval')?.en).toBe(
      'Write 2024-07/2024-07 for this time alone, or 2024-07/.. where there is no end yet.',
    )
  })

  it('offers an interval where both are taken, and none where only a date is', () => {
    expect(dateHint('2024年4月～2025年3月', 'date-or-interval')?.en).toBe('Did you mean "2024-04/2025-03"?')
    expect(dateHint('2024年4月～2025年3月', 'date')).toBeUndefined()
  })

  it('has nothing to offer for what names no date', () => {
    expect(dateHint('soon', 'date')).toBeUndefined()
    expect(dateHint('soon', 'interval')).toBeUndefined()
  })
})

describe('unclearDate', () => {
  it('says how to write a date that names a stretch of time in vague words', () => {
    expect(unclearDate('early 2024')?.en).toMatch(/^"early 2024" names a part of 2024/)
  })

  it('has nothing to say of a clear date, nor of what is none', () => {
    expect(unclearDate('2024年7月')).toBeUndefined()
    expect(unclearDate('soon')).toBeUndefined()
  })
})
