import { describe, expect, it } from 'vitest'
import { vocabularies } from '../../src/model/vocabularies.js'

describe('vocabularies', () => {
  it('tell in both languages what a term is called and what it means', () => {
    expect(vocabularies.Qualifier['up-to']).toEqual({
      en: 'up to',
      ja: '最大',
      definition: { en: 'The source gives an upper limit.', ja: '出典が上限を示す。' },
    })
  })

  it('hold the terms in their order', () => {
    expect(Object.keys(vocabularies.Per)).toEqual(['year', 'person', 'person-year', 'project'])
  })
})
