import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import { placesNamedBy, sharedPlacesIn } from '../../../src/compare/places/record-places.js'
import { paper, program, smallWorld } from '../../small-dataset.js'
import { indicator, meeting, organization, strategy } from '../records.js'

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

  it('names the places of those who drew up or published a document', () => {
    const report = { ...paper, publishers: ['german', 'nowhere'] }
    expect(placesNamedBy(atlas, 'source')(report)).toEqual(['DE'])
    const plan = strategy('plan', { holders: [{ place: 'TH' }], publishers: ['japanese'] })
    expect(placesNamedBy(atlas, 'strategy')(plan)).toEqual(['TH', 'JP'])
  })

  it('passes over organizations that the atlas does not hold', () => {
    expect(places(program('calls', { funders: ['unheard-of', 'german'] }))).toEqual(['DE'])
  })

  it('names a place of any other record also where the atlas does not hold it', () => {
    expect(places(program('calls', { partners: ['TH', 'XX'] }))).toEqual(['TH', 'XX'])
  })

  it('names the places of the dimensions of an indicator, those that the atlas holds', () => {
    const papers = indicator('papers', ['2020'], { WORLD: [9], TH: [2], eu: [3] })
    expect(placesNamedBy(atlas, 'indicator')(papers)).toEqual(['TH', 'eu'])
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
