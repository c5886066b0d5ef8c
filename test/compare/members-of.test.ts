import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { membersOf } from '../../src/compare/members-of.js'
import { atlas as curatedAtlas } from '../../src/index.js'
import { country, group } from '../small-dataset.js'

const atlas = createAtlas({
  places: [
    country('TH', 'Thailand'),
    country('GB', 'United Kingdom'),
    country('DE', 'Germany'),
    group('club', 'bloc', [['GB', '1973/2020'], 'DE']),
    group('continent', 'region', ['club']),
    group('empty', 'bloc', []),
  ],
})

describe('membersOf', () => {
  it('are the places that belong to a bloc, in the order of the atlas', () => {
    expect(membersOf(atlas, 'club')).toEqual(['DE'])
    expect(membersOf(atlas, 'club', '2015')).toEqual(['GB', 'DE'])
    expect(membersOf(atlas, 'empty')).toEqual([])
  })

  it('are those of the groups, too, that lie in a region', () => {
    const nested = createAtlas({
      places: [
        country('DE', 'Germany'),
        group('west', 'region', ['DE']),
        group('continent', 'region', ['west']),
      ],
    })
    expect(membersOf(nested, 'continent')).toEqual(['DE', 'west'])
  })

  it('are in the curated atlas those of the documents and of general knowledge', () => {
    expect(membersOf(curatedAtlas, 'g7')).toEqual(['CA', 'DE', 'FR', 'GB', 'IT', 'JP', 'US', 'eu'])
  })

  it('throws for an unknown group and for what is no date', () => {
    expect(() => membersOf(atlas, 'clubb')).toThrow(/unknown place "clubb" \(did you mean "club"\?\)/)
    expect(() => membersOf(atlas, 'club', 'soon')).toThrow(RangeError)
  })
})
