import { describe, expect, it } from 'vitest'
import { unmappedField } from '../../../src/validate/rules/unmapped-field.js'

describe('unmapped-field', () => {
  it('names the field in both languages', () => {
    expect(unmappedField.tell('nmae').message).toEqual({
      en: 'The field "nmae" is not taken over.',
      ja: '項目「nmae」は引き継がれません。',
    })
  })
})
