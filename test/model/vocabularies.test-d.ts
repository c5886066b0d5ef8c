import { describe, expectTypeOf, it } from 'vitest'
import { vocabularies } from '../../src/model/vocabularies.js'

describe('the type of vocabularies', () => {
  it('knows every term by its texts', () => {
    expectTypeOf(vocabularies.Qualifier.about).toEqualTypeOf<{
      readonly en: 'about'
      readonly ja: '約'
      readonly definition: {
        readonly en: 'The source gives a rounded figure.'
        readonly ja: '出典が概数を示す。'
      }
    }>()
  })
})
