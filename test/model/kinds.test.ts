import { describe, expect, it } from 'vitest'
import { isKind } from '../../src/model/kinds.js'

describe('isKind', () => {
  it('knows kinds of records by name, not by the name of their collection', () => {
    expect(['program', 'facility', 'programs', 'Program', ''].map(isKind)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('takes what is no text, or what all objects have, for none', () => {
    expect([undefined, 1, ['program'], 'constructor', '__proto__'].some(isKind)).toBe(false)
  })
})
