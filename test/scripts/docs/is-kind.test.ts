import { describe, expect, it } from 'vitest'
import { isKind } from '../../../scripts/docs/is-kind.js'

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
})
