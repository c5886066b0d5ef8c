import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { effectivePosture } from '../../src/compare/effective-posture.js'
import { approach, country, smallWorld, tier } from '../small-dataset.js'
import { organization } from './records.js'

const atlas = createAtlas(smallWorld, { places: [country('XA', 'Atlantis')] })

const tiers = [
  tier('priority', ['TH']),
  tier('working', ['south', 'asean']),
  tier('supportive', ['south']),
  tier('strategic', ['eu', 'g7']),
  tier('conditional', [], { residual: true }),
]

const found = (partner: string, on?: string) =>
  effectivePosture(atlas, approach('any', 'JP', tiers), partner, on).map(({ tier: { posture }, by, via }) => [
    posture,
    by,
    via,
  ])

describe('effectivePosture', () => {
  it('prefers the place itself', () => {
    expect(found('TH')).toEqual([['priority', 'place', undefined]])
    expect(found('asean')).toEqual([['working', 'place', undefined]])
  })

  it('takes a bloc before a region, also within one tier', () => {
    const [, ...others] = tiers
    const matches = effectivePosture(atlas, approach('any', 'JP', others), 'TH')
    expect(matches.map(({ by, via }) => [by, via])).toEqual([['bloc', 'asean']])
  })

  it('takes a region where there is no bloc, all tiers that name it', () => {
    expect(found('CL')).toEqual([
      ['working', 'region', 'south'],
      ['supportive', 'region', 'south'],
    ])
  })

  it('takes the residual tier last', () => {
    expect(found('XA')).toEqual([['conditional', 'residual', undefined]])
  })

  it('counts memberships on the date', () => {
    expect(found('GB', '2015')).toEqual([['strategic', 'bloc', 'eu']])
    expect(found('GB', '2021')).toEqual([['strategic', 'bloc', 'g7']])
  })

  it('finds nothing where the approach says nothing', () => {
    expect(effectivePosture(atlas, approach('any', 'JP', [tier('equal', ['TH'])]), 'DE')).toEqual([])
  })

  it('finds nothing for the holder, the place of an organization and their members, as when approaches are compared', () => {
    const rest = [tier('conditional', [], { residual: true })]
    expect(effectivePosture(atlas, approach('any', 'JP', rest), 'JP')).toEqual([])
    expect(effectivePosture(atlas, approach('any', 'eu', rest), 'DE')).toEqual([])
    const world = createAtlas(smallWorld, { organizations: [organization('agency', 'JP')] })
    const ofAgency = { ...approach('any', '', rest), holder: { organization: 'agency' } }
    expect(effectivePosture(world, ofAgency, 'JP')).toEqual([])
    expect(effectivePosture(world, ofAgency, 'DE').map(({ by }) => by)).toEqual(['residual'])
  })

  it('finds nothing for the members of an organization, nor for theirs', () => {
    const club = { ...organization('club'), members: [{ place: 'JP' }, { place: 'eu' }] }
    const world = createAtlas(smallWorld, { organizations: [club] })
    const rest = [tier('strategic', ['DE', 'TH']), tier('conditional', [], { residual: true })]
    const ofClub = { ...approach('any', '', rest), holder: { organization: 'club' } }
    const bys = (partner: string, on?: string) =>
      effectivePosture(world, ofClub, partner, on).map(({ by }) => by)
    expect(['JP', 'eu', 'DE'].map((partner) => bys(partner))).toEqual([[], [], []])
    expect(['TH', 'GB'].map((partner) => bys(partner))).toEqual([['place'], ['residual']])
    expect(bys('GB', '2015')).toEqual([])
  })

  it('throws for a partner that the atlas does not know', () => {
    expect(() => found('UK')).toThrow('unknown place "UK"')
  })

  it('finds the same tiers whatever their order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(tiers, { minLength: tiers.length }),
        fc.constantFrom('TH', 'CL', 'DE', 'GB', 'asean', 'XA'),
        (shuffled, partner) => {
          const sorted = (list: typeof tiers) =>
            effectivePosture(atlas, approach('any', 'JP', list), partner)
              .map(({ tier: { id }, via }) => `${id} ${via}`)
              .sort()
          expect(sorted(shuffled)).toEqual(sorted(tiers))
        },
      ),
    )
  })
})
