import { describe, expect, it } from 'vitest'
import { dateTexts } from '../../../src/compare/dates/date-texts.js'

describe('dateTexts', () => {
  it('writes dates and intervals out in both languages, the same one once', () => {
    const dateText = dateTexts()
    expect(dateText('2024-07')).toEqual({ en: 'July 2024', ja: '2024年7月' })
    expect(dateText('2021/2027')).toEqual({ en: '2021–2027', ja: '2021年～2027年' })
    expect(dateText('2024-07')).toBe(dateText('2024-07'))
  })
})
