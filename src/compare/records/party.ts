import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Party } from '../../model/records.js'
import type { RecordReference } from '../comparison.js'
import { referenceKey } from './reference-key.js'

/** The record that a party refers to. */
export const partyReference = (party: Party<AnyIds>): RecordReference =>
  'place' in party ? { kind: 'place', id: party.place } : { kind: 'organization', id: party.organization }

/** The place or, where there is none with the id, the organization that an id stands for. */
export const partyOf = (atlas: Atlas<AnyIds>, id: string): RecordReference => ({
  kind: !atlas.find('place', id) && atlas.find('organization', id) ? 'organization' : 'place',
  id,
})

/** The place and the organization with an id that are among some records; else the one that the id stands for. */
export const partiesWith = (
  atlas: Atlas<AnyIds>,
  id: string,
  among: { has(key: string): boolean },
): readonly RecordReference[] => {
  const found = (['place', 'organization'] as const)
    .map((kind) => ({ kind, id }))
    .filter((party) => among.has(referenceKey(party)))
  return found.length > 0 ? found : [partyOf(atlas, id)]
}

/** What a party counts for: itself, and the place that it belongs to where it is an organization. */
export const referencesFor = (atlas: Atlas<AnyIds>, party: Party<AnyIds>): readonly RecordReference[] => {
  const own = partyReference(party)
  const place = own.kind === 'organization' ? atlas.find(own.kind, own.id)?.place : undefined
  return place === undefined ? [own] : [own, { kind: 'place', id: place }]
}

/** The ids of what a party counts for. */
export const countsFor = (atlas: Atlas<AnyIds>, party: Party<AnyIds>): readonly string[] => [
  ...new Set(referencesFor(atlas, party).map(({ id }) => id)),
]

/** Whether one of some parties is, or belongs to, one of the places and organizations with some ids. */
export const isHeldBy = (
  atlas: Atlas<AnyIds>,
  holders: readonly Party<AnyIds>[],
  ids: readonly string[],
): boolean => holders.some((party) => countsFor(atlas, party).some((id) => ids.includes(id)))

/** The places among some parties. */
export const placesAmong = (parties: readonly Party<AnyIds>[] = []): readonly string[] =>
  parties.flatMap((party) => ('place' in party ? [party.place] : []))

/** The place that a party is or belongs to, if it does to one. */
export const placesFor = (atlas: Atlas<AnyIds>, party: Party<AnyIds>): readonly string[] =>
  referencesFor(atlas, party).flatMap(({ kind, id }) => (kind === 'place' ? [id] : []))
