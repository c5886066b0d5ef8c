import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import { matchTiers, viaOf } from '../../../src/compare/approaches/match-tiers.js'
import { membershipsOn } from '../../../src/compare/places/memberships.js'
import type { AnyIds } from '../../../src/model/ids.js'
import type { Tier } from '../../../src/model/records.js'
import { approach, group, smallWorld, tier } from '../../small-dataset.js'

const atlas = createAtlas(smallWorld, { places: [group('mekong', 'region', ['TH'])] })

const [named, inBloc, inRegion] = [
  tier('strategic', ['TH', 'JP']),
  tier('working', ['asean']),
  tier('supportive', ['south']),
]
const rest = tier('conditional', [], { residual: true })

const matches = (partner: string, ...tiers: readonly Tier<AnyIds>[]) =>
  matchTiers(atlas, approach('ours', 'CL', tiers), partner, membershipsOn(atlas))

describe('matchTiers', () => {
  it('takes the tier that names the partner before all others', () => {
    expect(matches('TH', rest, inRegion, inBloc, named)).toEqual([{ tier: named, by: 'place' }])
  })

  it('takes a bloc of the partner before a region, and a region before all others', () => {
    expect(matches('TH', rest, inRegion, inBloc)).toEqual([{ tier: inBloc, by: 'bloc', via: 'asean' }])
    expect(matches('TH', rest, inRegion)).toEqual([{ tier: inRegion, by: 'region', via: 'south' }])
    expect(matches('TH', rest)).toEqual([{ tier: rest, by: 'residual' }])
  })

  it('takes a tier that names a bloc and a region of the partner through the bloc, in whatever order', () => {
    const both = tier('priority', ['south', 'asean'])
    expect(matches('TH', both)).toEqual([{ tier: both, by: 'bloc', via: 'asean' }])
  })

  it('takes the first of several regions of the partner that a tier names', () => {
    const both = tier('priority', ['mekong', 'south'])
    expect(matches('TH', both)).toEqual([{ tier: both, by: 'region', via: 'mekong' }])
  })

  it('takes all tiers that name the partner equally, in their order', () => {
    const other = tier('competitive', ['TH'])
    expect(matches('TH', named, inBloc, other)).toEqual([
      { tier: named, by: 'place' },
      { tier: other, by: 'place' },
    ])
  })

  it('takes a residual tier for the partner that it names itself, not for the rest', () => {
    const mixed = tier('equal', ['TH'], { residual: true })
    expect(matches('TH', mixed)).toEqual([{ tier: mixed, by: 'place' }])
    expect(matches('GB', mixed)).toEqual([{ tier: mixed, by: 'residual' }])
  })

  it('finds none where no tier names the partner or all others', () => {
    expect(matches('GB', named, inBloc, inRegion)).toEqual([])
    expect(matches('GB')).toEqual([])
  })
})

describe('viaOf', () => {
  it('tells the bloc or region, or that the partner is one of all others', () => {
    const partners = ['TH', 'CL', 'GB', 'JP']
    const found = partners.flatMap((partner) => matches(partner, named, inRegion, rest))
    expect(found.map(viaOf)).toEqual([undefined, 'south', 'residual', undefined])
    expect(matches('TH', inBloc).map(viaOf)).toEqual(['asean'])
  })
})
