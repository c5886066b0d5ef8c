import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  neutralizeControlCharacters,
  neutralizeWithinLines,
} from '../../src/render/neutralize-control-characters.js'
import { texts } from './arbitraries.js'

describe('neutralizeControlCharacters', () => {
  it.each([
    ['plain text, 日本語', 'plain text, 日本語'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['a\u2028b\u0085c', 'a b c'],
    ['\u001b[31mred', '␛[31mred'],
    ['\u0000\u0007\u007f', '␀␇␡'],
    ['\u009b31m', '\ufffd31m'],
    ['a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
    ['\ud83d', '\ufffd'],
    ['👩‍🔬', '👩‍🔬'],
  ])('makes %j %j', (text, neutral) => {
    expect(neutralizeControlCharacters(text)).toBe(neutral)
  })

  it('leaves no control character and changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const neutral = neutralizeControlCharacters(text)
        expect(neutral).not.toMatch(/\p{Cc}|\p{Cs}/u)
        expect(neutralizeControlCharacters(neutral)).toBe(neutral)
      }),
    )
  })
})

describe('neutralizeWithinLines', () => {
  it.each([
    ['two\r\nlines,\nthree and a\ttab', 'two\r\nlines,\nthree and a\ttab'],
    ['\u001b[2J\n\u0007', '␛[2J\n␇'],
    ['over\rwritten', 'over written'],
    ['a\u2028b\u202ec', 'a b\ufffdc'],
  ])('makes %j %j', (text, neutral) => {
    expect(neutralizeWithinLines(text)).toBe(neutral)
  })
})
