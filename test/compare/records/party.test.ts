import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import {
  partiesWith,
  partyOf,
  placesAmong,
  placesFor,
  referencesFor,
} from '../../../src/compare/records/party.js'
import { smallWorld } from '../../small-dataset.js'
import { organization } from '../records.js'

const atlas = createAtlas(smallWorld, {
  organizations: [organization('agency', 'JP'), organization('un'), organization('asean', 'CL')],
})

describe('partyOf', () => {
  it.each([
    ['JP', 'place'],
    ['agency', 'organization'],
    ['asean', 'place'],
    ['nobody', 'place'],
  ] as const)('takes %s for a %s', (id, kind) => {
    expect(partyOf(atlas, id)).toEqual({ kind, id })
  })
})

describe('partiesWith', () => {
  it('takes the place and the organization that are among some, else what the id stands for', () => {
    const [place, office] = [
      { kind: 'place', id: 'asean' },
      { kind: 'organization', id: 'asean' },
    ]
    expect(partiesWith(atlas, 'asean', new Set(['place/asean', 'organization/asean']))).toEqual([
      place,
      office,
    ])
    expect(partiesWith(atlas, 'asean', new Set(['organization/asean']))).toEqual([office])
    expect(partiesWith(atlas, 'asean', new Set())).toEqual([place])
    expect(partiesWith(atlas, 'agency', new Set())).toEqual([{ kind: 'organization', id: 'agency' }])
  })
})

describe('a party', () => {
  const [japan, agency] = [
    { kind: 'place', id: 'JP' },
    { kind: 'organization', id: 'agency' },
  ]

  it('counts for itself, and for its place where it is an organization that belongs to one', () => {
    expect(referencesFor(atlas, { place: 'JP' })).toEqual([japan])
    expect(referencesFor(atlas, { organization: 'agency' })).toEqual([agency, japan])
    expect(referencesFor(atlas, { organization: 'un' })).toEqual([{ kind: 'organization', id: 'un' }])
  })

  it('does not count for the place of an organization that has its id', () => {
    expect(referencesFor(atlas, { place: 'asean' })).toEqual([{ kind: 'place', id: 'asean' }])
  })

  it('is of one place or none', () => {
    expect(placesFor(atlas, { place: 'JP' })).toEqual(['JP'])
    expect(placesFor(atlas, { organization: 'agency' })).toEqual(['JP'])
    expect(placesFor(atlas, { organization: 'un' })).toEqual([])
  })
})

describe('placesAmong', () => {
  it('tells the places among some parties, not those of organizations', () => {
    expect(placesAmong([{ place: 'TH' }, { organization: 'agency' }, { place: 'eu' }])).toEqual(['TH', 'eu'])
    expect(placesAmong(undefined)).toEqual([])
  })
})
