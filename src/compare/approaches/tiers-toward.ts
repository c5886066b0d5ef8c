import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Approach, Party } from '../../model/records.js'
import type { RecordReference } from '../comparison.js'
import type { Memberships } from '../places/memberships.js'
import { partyReference, placesAmong, placesFor } from '../records/party.js'
import { matchTiers, type TierMatch } from './match-tiers.js'

/** What an approach says of a partner. */
export interface TiersToward {
  /** The holder, or the place that it belongs to, where the partner is a member of it: the approach is toward others. */
  readonly memberOf?: RecordReference
  /** Whether the partner is the holder, its own place or a member of these, which the approach is not toward. */
  readonly isOwn: boolean
  readonly matches: readonly TierMatch[]
}

/** The holder or its own place that a partner is a member of; an organization may have members too. */
const ownGroup = (
  atlas: Atlas<AnyIds>,
  holder: Party<AnyIds>,
  partner: string,
  belongs: Memberships,
): RecordReference | undefined => {
  const place = placesFor(atlas, holder).find((id) => belongs(partner, id))
  if (place !== undefined) return { kind: 'place', id: place }
  const organization = 'organization' in holder ? atlas.find('organization', holder.organization) : undefined
  const members = placesAmong(organization?.members)
  return members.some((id) => id === partner || belongs(partner, id)) ? partyReference(holder) : undefined
}

/** The tiers of an approach that hold for a partner; none for the holder, its own place and their members. */
export const tiersToward = (
  atlas: Atlas<AnyIds>,
  approach: Approach<AnyIds>,
  partner: string,
  belongs: Memberships,
): TiersToward => {
  const own = placesFor(atlas, approach.holder)
  if (own.includes(partner)) return { isOwn: true, matches: [] }
  const memberOf = ownGroup(atlas, approach.holder, partner, belongs)
  return memberOf === undefined
    ? { isOwn: false, matches: matchTiers(atlas, approach, partner, belongs) }
    : { isOwn: true, memberOf, matches: [] }
}
