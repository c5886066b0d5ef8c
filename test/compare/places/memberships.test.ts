import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import { membershipsByDate, membershipsOn, membersOn } from '../../../src/compare/places/memberships.js'
import { group, smallWorld } from '../../small-dataset.js'

const atlas = createAtlas(smallWorld)

const idsOn = (on: string | undefined, members: Parameters<typeof group>[2], founded?: string) => {
  const bloc = { ...group('bloc', 'bloc', members), ...(founded !== undefined && { founded }) }
  return membersOn(on)(bloc).map(({ place }) => place)
}

describe('membersOn', () => {
  const members = ['JP', ['DE', '1958-01-01/..'], ['GB', '1973-01-01/2020-01-31'], ['TH', '../1999']] as const

  it('takes those whose membership has no end, where no date is given', () => {
    expect(idsOn(undefined, members)).toEqual(['JP', 'DE'])
  })

  it('takes those whose period meets the date, and those without a period', () => {
    expect(idsOn('1960', members)).toEqual(['JP', 'DE', 'TH'])
    expect(idsOn('2020-01-31', members)).toEqual(['JP', 'DE', 'GB'])
    expect(idsOn('2020-02-01', members)).toEqual(['JP', 'DE'])
  })

  it('takes a date that stands for many days to meet a period on one of them', () => {
    expect(idsOn('2020', members)).toEqual(['JP', 'DE', 'GB'])
    expect(idsOn('1999-12-31/2000', members)).toEqual(['JP', 'DE', 'GB', 'TH'])
  })

  it('takes those without a period only once the group is founded, others by their period alone', () => {
    expect(idsOn('1969', members, '1970')).toEqual(['DE', 'TH'])
    expect(idsOn('1970-01-01', members, '1970-06')).toEqual(['DE', 'TH'])
    expect(idsOn('1970', members, '1970-06')).toEqual(['JP', 'DE', 'TH'])
  })

  it('takes nobody by a period that cannot be read', () => {
    expect(idsOn('2020', [['JP', 'for long']])).toEqual([])
  })

  it('refuses what is no date', () => {
    expect(() => membersOn('soon')).toThrow(RangeError)
    expect(() => membersOn('2020/2010')).toThrow(RangeError)
  })
})

describe('membershipsOn', () => {
  const belongs = membershipsOn(atlas)

  it('counts the members of the groups that lie in a region', () => {
    expect(['asean', 'TH', 'CL', 'JP'].map((id) => belongs(id, 'south'))).toEqual([true, true, true, false])
  })

  it('does not count the members of a bloc that belongs to another', () => {
    const world = createAtlas(smallWorld, { places: [group('summit', 'bloc', ['eu'])] })
    expect(['eu', 'DE'].map((id) => membershipsOn(world)(id, 'summit'))).toEqual([true, false])
  })

  it('ends for regions that lie in one another', () => {
    const circle = [group('north', 'region', ['west', 'JP']), group('west', 'region', ['north', 'DE'])]
    const world = createAtlas(smallWorld, { places: circle })
    expect(['JP', 'DE', 'north'].map((id) => membershipsOn(world)(id, 'north'))).toEqual([true, true, true])
  })

  it('counts on the date, in the groups of a region too', () => {
    const world = createAtlas(smallWorld, { places: [group('europe', 'region', ['eu'])] })
    const [then, since] = [membershipsOn(world, '2019'), membershipsOn(world, '2021')]
    expect([then('GB', 'eu'), then('GB', 'europe')]).toEqual([true, true])
    expect([since('GB', 'eu'), since('GB', 'europe')]).toEqual([false, false])
  })

  it('finds nobody in a country or in what the atlas does not hold', () => {
    expect([belongs('JP', 'JP'), belongs('JP', 'nowhere')]).toEqual([false, false])
  })

  it('refuses what is no date', () => {
    expect(() => membershipsOn(atlas, 'soon')).toThrow(RangeError)
  })
})

describe('membershipsByDate', () => {
  it('answers as the memberships on each date do', () => {
    const memberships = membershipsByDate(atlas)
    const dates = [undefined, '2019', '2021', '2019', undefined]
    expect(dates.map((on) => memberships(on)('GB', 'eu'))).toEqual([false, true, false, true, false])
  })
})
