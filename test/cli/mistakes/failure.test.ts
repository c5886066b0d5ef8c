import { describe, expect, it } from 'vitest'
import { failure, failureOf, isFailure } from '../../../src/cli/mistakes/failure.js'

describe('failure', () => {
  it('is an error with a message in both languages, the English one its own', () => {
    const error = failure({ en: 'no input', ja: '入力がありません。' })
    expect(error).toBeInstanceOf(Error)
    expect(error.message).toBe('no input')
    expect(error.text).toEqual({ en: 'no input', ja: '入力がありません。' })
  })

  it('may be several mistakes in one', () => {
    const mistakes = [
      { en: 'no input', ja: '入力がありません。' },
      { en: 'no output', ja: '出力がありません。' },
    ]
    expect(failureOf(mistakes).text).toEqual({
      en: 'no input; no output',
      ja: '入力がありません。 出力がありません。',
    })
  })

  it('is told from other errors, and from what is no error', () => {
    expect(isFailure(failure({ en: 'no input', ja: '入力がありません。' }))).toBe(true)
    for (const other of [
      new Error('no input'),
      new TypeError('x'),
      { name: 'Failure' },
      'Failure',
      undefined,
    ])
      expect(isFailure(other)).toBe(false)
  })
})
