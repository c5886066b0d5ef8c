import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText } from '../../model/records.js'
import { nameOf } from '../records/name-of.js'
import { partyReference } from '../records/party.js'
import { referenceKey } from '../records/reference-key.js'
import { holderKey } from './approach-holdings.js'
import { equalTiersNote, openTiersNotes, othersNotes, ownMemberNote } from './approach-notes.js'
import { isSilent, type ReadApproach } from './approach-readings.js'
import { memberNotes } from './member-notes.js'
import { hasOpenTiers } from './open-tiers.js'
import { posturesOf } from './posture-cell.js'
import { tierRemarkNotes } from './tier-remark-notes.js'

type Names = (id: string) => LocalizedText

/** Where tiers of an approach with different postures cover a partner equally, and one of them is shown. */
const equalTiersNotes = ({ approach, said }: ReadApproach, nameOfPlace: Names): readonly LocalizedText[] =>
  said.flatMap(({ partner, toward, matches }) => {
    const [stated, kept] = [posturesOf(toward.matches).length, posturesOf(matches).length]
    return stated > 1 && kept > 0
      ? [equalTiersNote(approach.name, nameOfPlace(partner), kept === stated ? 'all' : 'some')]
      : []
  })

/** Why there is no posture toward members of holders, each member once. */
const ownMemberNotes = (
  atlas: Atlas<AnyIds>,
  rows: readonly ReadApproach[],
  nameOfPlace: Names,
): readonly LocalizedText[] => {
  const members = rows.flatMap(({ said }) =>
    said.flatMap(({ partner, toward: { memberOf } }) =>
      memberOf === undefined
        ? []
        : [[`${referenceKey(memberOf)} ${partner}`, { memberOf, partner }] as const],
    ),
  )
  return [...new Map(members).values()].map(({ memberOf, partner }) =>
    ownMemberNote(nameOf(atlas, memberOf), nameOfPlace(partner)),
  )
}

/** What a reader of approaches must know of what they say, or do not say, of the partners that are shown. */
export const readingNotes = (
  atlas: Atlas<AnyIds>,
  rows: readonly ReadApproach[],
): readonly LocalizedText[] => {
  const nameOfPlace: Names = (id) => nameOf(atlas, { kind: 'place', id })
  const nameOfHolder = ({ approach }: ReadApproach) => nameOf(atlas, partyReference(approach.holder))
  const open = rows.filter(({ approach, said }) => hasOpenTiers(atlas, approach) && said.some(isSilent))
  const openHolders = new Map(open.map((row) => [holderKey(row.approach), nameOfHolder(row)]))
  return [
    ...rows.flatMap((row) => {
      const inOthers = row.said.filter(({ isInOthers }) => isInOthers)
      const partners = inOthers.map(({ partner }) => nameOfPlace(partner))
      const tiers = row.said.flatMap(({ matches }) => matches.map(({ tier }) => tier))
      return [
        ...equalTiersNotes(row, nameOfPlace),
        ...tierRemarkNotes(row.approach, new Set(tiers)),
        ...othersNotes(nameOfHolder(row), partners, row),
      ]
    }),
    ...ownMemberNotes(atlas, rows, nameOfPlace),
    ...memberNotes(atlas, rows),
    ...openTiersNotes([...openHolders.values()]),
  ]
}
