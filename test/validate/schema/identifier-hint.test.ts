import { describe, expect, it } from 'vitest'
import { identifierHint, NO_ID } from '../../../src/validate/schema/identifier-hint.js'

describe('identifierHint', () => {
  it('writes the words of a text as an id of their own', () => {
    expect(identifierHint('Ocean Grants', NO_ID)?.en).toBe('Did you mean "ocean-grants"?')
    expect(identifierHint('Coopération (2024)', NO_ID)?.en).toBe('Did you mean "cooperation-2024"?')
  })

  it('takes any punctuation for a gap between words', () => {
    expect(identifierHint('Ocean Grants – Phase 2', NO_ID)?.en).toBe('Did you mean "ocean-grants-phase-2"?')
    expect(identifierHint('Ocean・Grants（２０２４）', NO_ID)?.en).toBe('Did you mean "ocean-grants-2024"?')
  })

  it('begins and ends an id with no hyphen and begins it with no digit', () => {
    expect(identifierHint('2024 Grants!', NO_ID)?.en).toBe('Did you mean "grants"?')
  })

  it('does not claim of a reference that there is a record of that id', () => {
    const reference = { ...NO_ID, isReference: true }
    expect(identifierHint('Ocean Grants', reference)?.en).toMatch(
      /^Write the id .* perhaps "ocean-grants"\.$/,
    )
  })

  it('claims as little of a part of a strategy', () => {
    expect(identifierHint('First Goal', { ...NO_ID, isOfPart: true })).toEqual({
      en: 'Write the id of the element or measure, which is lower-case words joined by hyphens, perhaps "first-goal".',
      ja: '要素か施策のIDを書いてください。IDは英小文字の語をハイフンでつないだもので、「first-goal」かもしれません。',
    })
  })

  it('knows the codes of countries by their names', () => {
    const place = { ...NO_ID, kind: 'place', isReference: true } as const
    expect(identifierHint('Japan', place)?.en).toBe('Did you mean "JP"?')
    expect(identifierHint('Atlantis', place)?.en).toContain('ISO 3166-1 alpha-2')
  })

  it('has no id for letters that are not Latin, nor for signs alone', () => {
    expect(identifierHint('海洋', NO_ID)).toBeUndefined()
    expect(identifierHint('Ocean海洋', NO_ID)).toBeUndefined()
    expect(identifierHint('Oceanデータ', NO_ID)).toBeUndefined()
    expect(identifierHint('---', NO_ID)).toBeUndefined()
  })
})
