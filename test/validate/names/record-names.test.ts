import { describe, expect, it } from 'vitest'
import { namesNobody, recordNames } from '../../../src/validate/names/record-names.js'

const agencies = [
  {
    id: 'jst',
    name: { en: 'Japan Science and Technology Agency', ja: '科学技術振興機構' },
    abbreviation: 'JST',
    aliases: ['国立研究開発法人科学技術振興機構'],
  },
  { id: 'cstp', name: { en: 'Council for Science and Technology Policy', ja: '総合科学技術会議' } },
  {
    id: 'oecd-cstp',
    name: { en: 'Committee for Scientific Policy', ja: '科学技術政策委員会' },
    abbreviation: 'CSTP',
  },
]

const idsByName = recordNames((kind) => (kind === 'organization' ? agencies : []))

describe('recordNames', () => {
  it.each([
    ['Japan Science and Technology Agency'],
    ['科学技術振興機構'],
    ['国立研究開発法人科学技術振興機構'],
    ['JST'],
    ['　ＪＳＴ '],
    ['japan science AND technology agency'],
  ])('finds a record that is called %j', (name) => {
    expect(idsByName('organization', name)).toEqual(['jst'])
  })

  it('finds all that a text can be, the id of one and the short form of another', () => {
    expect(idsByName('organization', 'cstp')).toEqual(['cstp', 'oecd-cstp'])
  })

  it('finds nothing under part of a name, nor under a name of another kind', () => {
    expect(idsByName('organization', '科学技術振興')).toEqual([])
    expect(idsByName('theme', '科学技術振興機構')).toEqual([])
    expect(namesNobody('organization', 'JST')).toEqual([])
  })

  it('looks for no text that is longer than any name', () => {
    const long = 'a'.repeat(600)
    const named = recordNames(() => [{ id: 'a', name: { en: long, ja: long } }])
    expect(named('organization', long)).toEqual([])
  })

  it('gathers the names of a kind once, and only when one is asked for', () => {
    const asked: string[] = []
    const lazy = recordNames((kind) => {
      asked.push(kind)
      return []
    })
    expect(asked).toEqual([])
    lazy('theme', 'a')
    lazy('theme', 'b')
    expect(asked).toEqual(['theme'])
  })
})
