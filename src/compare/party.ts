import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { LocalizedText, Party } from '../model/records.js'
import type { RecordReference } from './comparison.js'

/** The record that a party refers to. */
export const partyReference = (party: Party<AnyIds>): RecordReference =>
  'place' in party ? { kind: 'place', id: party.place } : { kind: 'organization', id: party.organization }

/** The place or, where there is none with the id, the organization that an id stands for. */
export const partyOf = (atlas: Atlas<AnyIds>, id: string): RecordReference => ({
  kind: !atlas.find('place', id) && atlas.find('organization', id) ? 'organization' : 'place',
  id,
})

/** What a party counts for: itself, and the place that it belongs to where it is an organization. */
export const countsFor = (atlas: Atlas<AnyIds>, party: Party<AnyIds>): readonly string[] => {
  const { kind, id } = partyReference(party)
  const place = kind === 'organization' ? atlas.find(kind, id)?.place : undefined
  return place === undefined || place === id ? [id] : [id, place]
}

/** The name of a record, or its id in both languages where the atlas does not hold it. */
export const nameOf = (atlas: Atlas<AnyIds>, { kind, id }: RecordReference): LocalizedText =>
  atlas.find(kind, id)?.name ?? { en: id, ja: id }
