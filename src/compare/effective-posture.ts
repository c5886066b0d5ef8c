import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Approach, Tier } from '../model/records.js'
import { belongsTo } from './belongs-to.js'

/** A tier that applies to a partner, and through which place it does. */
export interface TierMatch {
  /** The tier. */
  readonly tier: Tier<AnyIds>
  /** How the tier names the partner: itself, a bloc or region that it belongs to, or among all others. */
  readonly by: 'place' | 'bloc' | 'region' | 'residual'
  /** The bloc or region; absent where the tier names the partner itself or is residual. */
  readonly via?: string
}

const ranking: Readonly<Record<TierMatch['by'], number>> = { place: 0, bloc: 1, region: 2, residual: 3 }

const matchTier = (
  atlas: Atlas<AnyIds>,
  tier: Tier<AnyIds>,
  partner: string,
  on: string | undefined,
): TierMatch | undefined => {
  if (tier.partners.includes(partner)) return { tier, by: 'place' }
  const groups = tier.partners
    .filter((place) => belongsTo(atlas, partner, place, on))
    .map((via) => ({
      tier,
      by: atlas.find('place', via)?.kind === 'bloc' ? ('bloc' as const) : ('region' as const),
      via,
    }))
    .sort((a, b) => ranking[a.by] - ranking[b.by])
  return groups[0] ?? (tier.residual ? { tier, by: 'residual' } : undefined)
}

/**
 * The tiers of an approach that name a partner most specifically: the partner itself, else a bloc that it belongs to
 * on the date, else a region, else the residual tier. Several tiers come back where several do so equally; none where
 * the approach says nothing about the partner.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { effectivePosture } from 'sti-atlas/compare'
 *
 * const korea = atlas.get('approach', 'korea-regional-strategy')
 * const [match] = effectivePosture(atlas, korea, 'TH')
 * match?.tier.posture //=> 'working'
 * match?.via //=> 'asean'
 * ```
 */
export const effectivePosture = (
  atlas: Atlas<AnyIds>,
  approach: Approach<AnyIds>,
  partner: string,
  on?: string,
): readonly TierMatch[] => {
  const found = approach.tiers.flatMap((tier) => matchTier(atlas, tier, partner, on) ?? [])
  const best = Math.min(...found.map(({ by }) => ranking[by]))
  return found.filter(({ by }) => ranking[by] === best)
}
