import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Approach } from '../model/records.js'
import { matchTiers, type TierMatch } from './match-tiers.js'
import type { Memberships } from './memberships.js'
import { partyReference } from './party.js'

/** What an approach says of a partner. */
export interface TiersToward {
  /** Whether the partner belongs to the holder, whose approach is toward others. */
  readonly isMember: boolean
  readonly matches: readonly TierMatch[]
}

/** The tiers of an approach that hold for a partner; none for the holder itself and for its own members. */
export const tiersToward = (
  atlas: Atlas<AnyIds>,
  approach: Approach<AnyIds>,
  partner: string,
  belongs: Memberships,
): TiersToward => {
  const { id } = partyReference(approach.holder)
  if (id === partner) return { isMember: false, matches: [] }
  if (belongs(partner, id)) return { isMember: true, matches: [] }
  return { isMember: false, matches: matchTiers(atlas, approach, partner, belongs) }
}
