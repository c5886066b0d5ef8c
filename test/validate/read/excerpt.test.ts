import { describe, expect, it } from 'vitest'
import { excerpt, firstCharacter } from '../../../src/validate/read/excerpt.js'

describe('excerpt', () => {
  it('cuts text short, between characters', () => {
    expect(excerpt('x'.repeat(40))).toBe('x'.repeat(40))
    expect(excerpt('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`)
    expect(excerpt('😀'.repeat(41))).toBe(`${'😀'.repeat(40)}…`)
    expect(excerpt(`a${'😀'.repeat(39)}`)).toBe(`a${'😀'.repeat(39)}`)
    expect(excerpt('科'.repeat(41))).toBe(`${'科'.repeat(40)}…`)
  })

  it('spells out what cannot be printed', () => {
    expect(excerpt('a\u001b[31m\u202eb\ud800')).toBe('aU+001B[31mU+202EbU+D800')
    expect(excerpt('a\u2028b\u2029')).toBe('aU+2028bU+2029')
  })
})

describe('firstCharacter', () => {
  it('is whole where it takes two UTF-16 units', () => {
    expect([firstCharacter('😀題'), firstCharacter('題x'), firstCharacter('')]).toEqual(['😀', '題', ''])
  })
})
