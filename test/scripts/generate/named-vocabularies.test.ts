import { describe, expect, it } from 'vitest'
import { namedVocabularies } from '../../../scripts/generate/named-vocabularies.js'

const vocabularies = namedVocabularies()

describe('namedVocabularies', () => {
  it('finds each vocabulary once, in fields, lists and unions', () => {
    const names = vocabularies.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    expect(names).toEqual(expect.arrayContaining(['ProgramKind', 'CooperationMode', 'Posture', 'Qualifier']))
    expect(names).not.toContain('CurrencyCode')
  })

  it('gives the terms of each with what they mean, and what the vocabulary means, whatever its fields say', () => {
    expect(vocabularies.find(({ name }) => name === 'Qualifier')).toMatchObject({
      meaning: 'How exactly a figure is known.',
      terms: { about: { en: 'about', ja: '約' } },
    })
  })
})
