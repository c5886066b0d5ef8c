import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { belongsTo } from '../../src/compare/belongs-to.js'
import { membershipsOn } from '../../src/compare/places/memberships.js'
import { group, smallWorld } from '../small-dataset.js'

const atlas = createAtlas(smallWorld)

describe('belongsTo', () => {
  it('knows the members of a bloc', () => {
    expect(belongsTo(atlas, 'TH', 'asean')).toBe(true)
    expect(belongsTo(atlas, 'JP', 'asean')).toBe(false)
  })

  it('counts memberships that have not ended where no date is given', () => {
    expect(belongsTo(atlas, 'GB', 'eu')).toBe(false)
    expect(belongsTo(atlas, 'DE', 'eu')).toBe(true)
  })

  it('counts memberships that held on a date', () => {
    expect(belongsTo(atlas, 'GB', 'eu', '2015')).toBe(true)
    expect(belongsTo(atlas, 'GB', 'eu', '2021')).toBe(false)
    expect(belongsTo(atlas, 'DE', 'eu', '1950')).toBe(false)
  })

  it('counts memberships without a period once the group is founded, where that is known', () => {
    const founded = createAtlas(smallWorld, { places: [{ ...group('a', 'bloc', ['JP']), founded: '1999' }] })
    expect(belongsTo(founded, 'JP', 'a', '1998')).toBe(false)
    expect(belongsTo(founded, 'JP', 'a', '1999-02')).toBe(true)
    expect(belongsTo(founded, 'JP', 'a')).toBe(true)
    expect(belongsTo(atlas, 'JP', 'g7', '1900')).toBe(true)
  })

  it('counts a membership with an end only on a date', () => {
    const seats = createAtlas(smallWorld, { places: [group('a', 'bloc', [['JP', '2023/2040']])] })
    expect(belongsTo(seats, 'JP', 'a')).toBe(false)
    expect(belongsTo(seats, 'JP', 'a', '2030')).toBe(true)
  })

  it.each(['soon', '2024/2020'])('throws for %s as a date', (on) => {
    expect(() => belongsTo(atlas, 'JP', 'g7', on)).toThrow(RangeError)
  })

  it('reaches through a region to the members of its groups, but not through a bloc', () => {
    expect(belongsTo(atlas, 'TH', 'south')).toBe(true)
    expect(belongsTo(createAtlas(smallWorld, { places: [group('b', 'bloc', ['asean'])] }), 'TH', 'b')).toBe(
      false,
    )
  })

  it('does not loop where groups contain each other', () => {
    const circle = createAtlas(smallWorld, {
      places: [group('a', 'region', ['b']), group('b', 'region', ['a'])],
    })
    expect(belongsTo(circle, 'JP', 'a')).toBe(false)
  })

  it('throws one error for all unknown ids', () => {
    expect(() => belongsTo(atlas, 'JPN', 'nowhere')).toThrow(
      'unknown place "JPN" (did you mean "JP"?); unknown place "nowhere"',
    )
  })

  it.each([undefined, '2015'])('agrees with the memberships of many places on %s', (on) => {
    const belongs = membershipsOn(atlas, on)
    const places = atlas.all('place')
    const differing = places.flatMap(({ id }) =>
      places.filter((group) => belongs(id, group.id) !== belongsTo(atlas, id, group.id, on)),
    )
    expect(differing).toEqual([])
  })
})
