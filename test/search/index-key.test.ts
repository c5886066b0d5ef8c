import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, wordOf } from '../../src/search/index-key.js'

const words = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,6}$/),
  fc.stringMatching(/^[科学技術がカー々]{1,6}$/),
  fc.stringMatching(/^[\u{20000}-\u{20005}学]{1,3}$/u),
)

describe('keyOf', () => {
  it('leaves words of Latin letters alone and puts two characters before Japanese ones', () => {
    expect(keyOf('quantum')).toBe('quantum')
    expect(keyOf('量子')).toMatch(/^[\uE000-\uE0FF][\uE100-\uE11F]量子$/)
  })

  it('gives words a beginning in common only where characters of theirs are', () => {
    expect(keyOf('科学').slice(0, -2)).toBe(keyOf('科').slice(0, -1))
    expect(keyOf('量子').charAt(0)).not.toBe(keyOf('かな').charAt(0))
  })

  it('keeps words apart, and the beginnings of words beginnings', () => {
    fc.assert(
      fc.property(words, words, (word, other) => {
        expect(wordOf(keyOf(word))).toBe(word)
        expect(keyOf(other).startsWith(keyOf(word))).toBe(other.startsWith(word))
      }),
    )
  })
})
