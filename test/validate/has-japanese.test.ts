import { describe, expect, it } from 'vitest'
import { hasJapanese } from '../../src/validate/has-japanese.js'

describe('a text in Japanese', () => {
  it.each(['兆', 'ユーロ', 'およそ', '1.2億 EUR'])('has a Japanese character: %s', (text) => {
    expect(hasJapanese(text)).toBe(true)
  })

  it.each(['', '1,234 EUR', '１２３', 'Москва', '€'])('is not one without: %j', (text) => {
    expect(hasJapanese(text)).toBe(false)
  })
})
