import { describe, expect, it } from 'vitest'
import { clashingIdError, isAtlasError, unfitValueError, unknownIdError } from '../../src/atlas/error.js'

describe('unknownIdError', () => {
  it('lists every id, with all that come near', () => {
    const items = [
      { kind: 'place', id: 'aseam', suggestions: ['asean', 'asia'] },
      { kind: 'theme', id: 'x', suggestions: [] },
    ]
    const error = unknownIdError(items)
    expect(error.message).toBe('unknown place "aseam" (did you mean "asean" or "asia"?); unknown theme "x"')
    expect(error.code).toBe('unknown-id')
    expect(error.items).toEqual(items)
    expect(unknownIdError(items, 'unknown-value').code).toBe('unknown-value')
  })
})

describe('unknownIdError for an id of another kind', () => {
  it('says what the id is, before what may be meant', () => {
    const message = (otherKinds: readonly ('organization' | 'theme')[], suggestions: readonly string[]) =>
      unknownIdError([{ kind: 'place', id: 'x', suggestions, otherKinds }]).message
    expect(message(['organization'], [])).toBe('unknown place "x" (it is an organization)')
    expect(message(['theme', 'organization'], ['X'])).toBe(
      'unknown place "x" (it is a theme and an organization; did you mean "X"?)',
    )
  })
})

const named = (en: string) => ({ en, ja: `${en}の名` })

describe('clashingIdError', () => {
  it('lists every id that two records share', () => {
    const error = clashingIdError([
      { kind: 'program', id: 'a', names: [named('One'), named('Two')] },
      { kind: 'theme', id: 'b', names: [named('Three'), named('Four')] },
    ])
    expect(error.message).toBe(
      'two records are the program "a": "One" and "Two"; two records are the theme "b": "Three" and "Four"',
    )
    expect(error.items).toEqual([
      { kind: 'program', id: 'a', suggestions: [] },
      { kind: 'theme', id: 'b', suggestions: [] },
    ])
  })
})

describe('unfitValueError', () => {
  it('names the value and says why it does not fit', () => {
    const item = { kind: 'show', id: 'share', suggestions: [] }
    const reason = { en: 'nothing to share', ja: '分けるものがありません。' }
    const error = unfitValueError(item, reason)
    expect([error.name, error.code, error.message]).toEqual([
      'AtlasError',
      'unfit-value',
      'show "share" does not fit: nothing to share',
    ])
    expect(error.items).toEqual([item])
    expect(error.reason).toEqual(reason)
  })
})

describe('isAtlasError', () => {
  it('tells errors of the atlas from all else', () => {
    expect(isAtlasError(unknownIdError([]))).toBe(true)
    expect(isAtlasError(new Error('other'))).toBe(false)
    expect(isAtlasError({ name: 'AtlasError' })).toBe(false)
    expect(isAtlasError(undefined)).toBe(false)
  })
})
