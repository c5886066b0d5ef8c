import { describe, expect, it } from 'vitest'
import { namesOf } from '../../src/atlas/names-of.js'

const name = { en: 'European Union', ja: '欧州連合' }

describe('namesOf', () => {
  it('tells the name in both languages, the short form and the other names', () => {
    expect(namesOf({ name, abbreviation: 'EU', aliases: ['the Union', 'EC'] })).toEqual([
      'European Union',
      '欧州連合',
      'EU',
      'the Union',
      'EC',
    ])
  })

  it('tells the name alone where there is nothing else', () => {
    expect(namesOf({ name })).toEqual(['European Union', '欧州連合'])
  })
})
