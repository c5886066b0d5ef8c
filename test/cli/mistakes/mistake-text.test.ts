import { describe, expect, it } from 'vitest'
import { unknownIdError } from '../../../src/atlas/error.js'
import { mistake } from '../../../src/cli/mistakes/mistake.js'
import { mistakeText } from '../../../src/cli/mistakes/mistake-text.js'

describe('mistakeText', () => {
  it('tells a mistake in its own words', () => {
    const text = { en: 'no input', ja: '入力がありません。' }
    expect(mistakeText(mistake(text))).toEqual(text)
  })

  it('tells in both languages what the atlas does not know', () => {
    expect(mistakeText(unknownIdError([{ kind: 'place', id: 'XX', suggestions: [] }]))).toEqual({
      en: 'unknown place "XX"',
      ja: '「XX」という国・地域はありません。',
    })
  })

  it('tells nothing of other errors', () => {
    expect(mistakeText(new TypeError('ours'))).toBeUndefined()
    expect(mistakeText('ours')).toBeUndefined()
  })
})
