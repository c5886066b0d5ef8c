import { describe, expect, it } from 'vitest'
import { didYouMean, quoted, quotedJa, quotedSome, shown } from '../../src/validate/quoted.js'

describe('quoted', () => {
  it('cuts a text short and spells out what cannot be printed', () => {
    expect(quoted(`\u0007${'a'.repeat(60)}`)).toBe(`"U+0007${'a'.repeat(39)}…"`)
    expect(quotedJa('a')).toBe('「a」')
    expect(quoted('a\r\nb\nc\rd\te')).toBe('"a⏎b⏎c⏎dU+0009e"')
  })
})

describe('quotedSome', () => {
  it('says how many more there are', () => {
    expect(quotedSome(['a', 'b'], 4)).toEqual({ en: '"a", "b" and 2 more', ja: '「a」、「b」、ほか2個' })
    expect(quotedSome(['a', 'b'], 2)).toEqual({ en: '"a", "b"', ja: '「a」、「b」' })
  })
})

describe('shown', () => {
  it.each([
    ['a', '"a"'],
    [7, '7'],
    [false, 'false'],
    [null, 'null'],
    [undefined, 'undefined'],
    [['a'], '[…]'],
    [{ a: 1 }, '{…}'],
  ])('shows %j as %s', (value, text) => {
    expect(shown(value)).toBe(text)
  })
})

describe('didYouMean', () => {
  it('names what may be meant, or says nothing', () => {
    expect(didYouMean(['a', 'b'])).toEqual({
      en: 'Did you mean "a" or "b"?',
      ja: '「a」か「b」のことですか。',
    })
    expect(didYouMean(['a'])?.ja).toBe('「a」のことですか。')
    expect(didYouMean(['a', 'b', 'c'])).toEqual({
      en: 'Did you mean "a" or "b" or "c"?',
      ja: '「a」、「b」、「c」のいずれかですか。',
    })
    expect(didYouMean([])).toBeUndefined()
  })
})
