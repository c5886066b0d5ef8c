import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Approach, Tier } from '../../model/records.js'
import type { Memberships } from '../places/memberships.js'

/** A tier that applies to a partner, and through which place it does. */
export interface TierMatch {
  /** The tier. */
  readonly tier: Tier<AnyIds>
  /** How the tier names the partner: itself, a bloc or region that it belongs to, or among all others. */
  readonly by: 'place' | 'bloc' | 'region' | 'residual'
  /** The bloc or region; absent where the tier names the partner itself or is residual. */
  readonly via?: string
}

/** What a match through a residual tier is via. */
export const RESIDUAL = 'residual'

/** Through what a tier applies to a partner that it does not name: the id of a bloc or region, or `residual`. */
export const viaOf = ({ by, via }: TierMatch): string | undefined =>
  via ?? (by === 'residual' ? RESIDUAL : undefined)

const ranking: Readonly<Record<TierMatch['by'], number>> = { place: 0, bloc: 1, region: 2, residual: 3 }

const matchTier = (
  atlas: Atlas<AnyIds>,
  tier: Tier<AnyIds>,
  partner: string,
  belongs: Memberships,
): TierMatch | undefined => {
  if (tier.partners.includes(partner)) return { tier, by: 'place' }
  const groups = tier.partners.filter((place) => belongs(partner, place))
  const bloc = groups.find((place) => atlas.find('place', place)?.kind === 'bloc')
  if (bloc !== undefined) return { tier, by: 'bloc', via: bloc }
  const [region] = groups
  if (region !== undefined) return { tier, by: 'region', via: region }
  return tier.residual ? { tier, by: 'residual' } : undefined
}

/** The tiers of an approach that name a partner most specifically. */
export const matchTiers = (
  atlas: Atlas<AnyIds>,
  { tiers }: Approach<AnyIds>,
  partner: string,
  belongs: Memberships,
): readonly TierMatch[] => {
  const found = tiers.flatMap((tier) => matchTier(atlas, tier, partner, belongs) ?? [])
  const best = Math.min(...found.map(({ by }) => ranking[by]))
  return found.filter(({ by }) => ranking[by] === best)
}
