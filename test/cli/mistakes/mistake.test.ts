import { describe, expect, it } from 'vitest'
import { isMistake, mistake, mistakeOf } from '../../../src/cli/mistakes/mistake.js'

describe('mistake', () => {
  it('is an error with a message in both languages, the English one its own', () => {
    const error = mistake({ en: 'no input', ja: '入力がありません。' })
    expect(error).toBeInstanceOf(Error)
    expect(error.message).toBe('no input')
    expect(error.text).toEqual({ en: 'no input', ja: '入力がありません。' })
  })

  it('may be several mistakes in one', () => {
    const mistakes = [
      { en: 'no input', ja: '入力がありません。' },
      { en: 'no output', ja: '出力がありません。' },
    ]
    expect(mistakeOf(mistakes).text).toEqual({
      en: 'no input; no output',
      ja: '入力がありません。 出力がありません。',
    })
  })

  it('is told from other errors, and from what is no error', () => {
    expect(isMistake(mistake({ en: 'no input', ja: '入力がありません。' }))).toBe(true)
    for (const other of [
      new Error('no input'),
      new TypeError('x'),
      { name: 'Mistake' },
      'Mistake',
      undefined,
    ])
      expect(isMistake(other)).toBe(false)
  })
})
