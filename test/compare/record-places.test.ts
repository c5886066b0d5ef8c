import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { placesNamedBy, sharedPlacesIn } from '../../src/compare/record-places.js'
import { program, smallWorld } from '../small-dataset.js'
import { meeting, organization } from './records.js'

const atlas = createAtlas(smallWorld, {
  organizations: [organization('japanese', 'JP'), organization('german', 'DE'), organization('nowhere')],
})

describe('placesNamedBy', () => {
  const places = placesNamedBy(atlas, 'program')

  it('names the places of a record and of those who hold, pay for or run it, each once', () => {
    const record = program('calls', {
      holders: [{ place: 'TH' }, { organization: 'japanese' }],
      funders: ['nowhere', 'german'],
      operators: ['japanese'],
      partners: ['CL', 'TH'],
    })
    expect(places(record)).toEqual(['TH', 'CL', 'JP', 'DE'])
  })

  it('does not name the places of organizations that only come up in a record', () => {
    expect(places(program('calls', { organizations: ['german'] }))).toEqual([])
  })

  it('passes over what is not as a record has it', () => {
    const odd = { id: 'odd', partners: [5, null], holders: [null, 'JP', { place: 7 }], funders: 'japanese' }
    expect(places(odd)).toEqual([])
    expect(places(Object.assign(Object.create({ partners: ['JP'] }), { id: 'heir' }))).toEqual([])
  })
})

describe('sharedPlacesIn', () => {
  it('tells the places with whose members a record deals from those of the record alone', () => {
    const record = program('calls', { holders: [{ place: 'TH' }], partners: ['CL', 'eu'] })
    expect(sharedPlacesIn('program')(record)).toEqual({ together: [], toward: ['CL', 'eu'] })
    const summit = meeting('summit', {
      place: 'DE',
      participants: [{ place: 'g7' }, { organization: 'japanese' }],
    })
    expect(sharedPlacesIn('meeting')(summit)).toEqual({ together: ['g7'], toward: [] })
  })
})
