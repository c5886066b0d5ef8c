import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import { type CompareApproachesOptions, compareApproaches } from '../../../src/compare/compare-approaches.js'
import { posturesToward } from '../../../src/compare/postures-toward.js'
import type { AnyIds } from '../../../src/model/ids.js'
import type { Tier } from '../../../src/model/records.js'
import { approach, country, group, smallWorld, tier } from '../../small-dataset.js'
import { notes, rowIds } from '../table.js'

const groups = [
  group('neighbours', 'region', ['GB']),
  { ...group('friends', 'region', ['GB']), membersOpen: true },
  group('nowhere-listed', 'region', []),
  { ...country('without-members', 'without members'), kind: 'region' as const },
]

const noteOf = (...holders: readonly string[]) =>
  `Tiers of these name others too, or groups whose members are not all listed; a partner of which nothing is shown may fall under one: ${holders.join('; ')}.`

const openTier = tier('strategic', ['DE'], { open: true })

const world = (tiers: readonly Tier<AnyIds>[]) =>
  createAtlas(smallWorld, { approaches: [approach('of-japan', 'JP', tiers)] }, { places: groups })

const notesWith = (tiers: readonly Tier<AnyIds>[], options: CompareApproachesOptions = {}) =>
  notes(compareApproaches(world(tiers), { partners: ['DE', 'CL'], ...options }))

describe('a blank cell of an approach', () => {
  it('may fall under a tier that names others too', () => {
    const { notes: both } = compareApproaches(world([openTier]), { partners: ['CL'] })
    expect(both).toEqual([
      {
        en: noteOf('Japan'),
        ja: '次のアプローチには、ほかの国・地域を含む区分（「等」）や、構成国・地域がすべては分からない集まりの区分がある。何も示さない相手がそこに入る可能性がある：Japanの名。',
      },
    ])
  })

  it('may fall under a group whose members are not all listed, or not at all', () => {
    expect(notesWith([tier('working', ['friends'])])).toEqual([noteOf('Japan')])
    expect(notesWith([tier('working', ['nowhere-listed'])])).toEqual([noteOf('Japan')])
    expect(notesWith([tier('working', ['without-members'])])).toEqual([noteOf('Japan')])
    expect(notesWith([tier('working', ['TH', 'friends'])])).toEqual([noteOf('Japan')])
  })

  it('may fall under one of several tiers, beside cells that are not blank', () => {
    expect(notesWith([tier('working', ['TH']), openTier])).toEqual([noteOf('Japan')])
  })

  it('falls under none where all tiers are closed', () => {
    expect(notesWith([tier('working', ['neighbours', 'asean', 'TH'])])).toEqual([])
    expect(notesWith([tier('working', ['not-in-the-atlas'])])).toEqual([])
  })

  it('is noted of only where there is one', () => {
    expect(notesWith([openTier], { partners: ['DE'] })).toEqual([])
    expect(notesWith([openTier, tier('conditional', [], { residual: true })])).toEqual([])
  })

  it('is none where the partner is the holder itself or a member of it', () => {
    expect(notesWith([openTier], { partners: ['DE', 'JP'] })).toEqual([])
    const union = createAtlas(smallWorld, { approaches: [approach('of-eu', 'eu', [openTier])] })
    expect(notes(compareApproaches(union, { partners: ['DE'] }))).toEqual([
      'Germany belongs to eu, whose approach is toward others.',
    ])
  })

  it('is none where a filter has emptied it', () => {
    expect(notesWith([openTier], { holders: ['JP'], partners: ['DE'], postures: ['working'] })).toEqual([
      'Blank or left out because of the filter, not for lack of a statement: 1 of the cells.',
    ])
  })
})

describe('the note on open tiers', () => {
  const atlas = createAtlas(smallWorld, {
    approaches: [
      approach('of-japan-once', 'JP', [openTier], { date: '2007' }),
      approach('of-japan', 'JP', [openTier], { date: '2015' }),
      approach('of-chile', 'CL', [tier('working', ['TH'])]),
      approach('of-germany', 'DE', [tier('working', ['JP'], { open: true })]),
    ],
  })

  it('names each holder once, and none whose tiers are closed', () => {
    expect(notes(compareApproaches(atlas, { partners: ['GB'], history: true }))).toEqual([
      noteOf('Japan', 'Germany'),
    ])
  })

  it('names holders that have no row as they say nothing of the partner asked for', () => {
    const toward = posturesToward(atlas, 'TH')
    expect(rowIds(toward)).toEqual(['CL'])
    expect(notes(toward)).toEqual([noteOf('Japan', 'Germany')])
  })
})
