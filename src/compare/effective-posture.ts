import type { Atlas } from '../atlas/create-atlas.js'
import type { Ids } from '../model/ids.js'
import type { Approach } from '../model/records.js'
import type { TierMatch } from './approaches/match-tiers.js'
import { tiersToward } from './approaches/tiers-toward.js'
import { membershipsOn } from './places/memberships.js'
import { requireKnown } from './records/require-known.js'

/**
 * The tiers of an approach that name a partner most specifically: the partner itself, else a bloc that it belongs to on
 * the date, else a region, else the residual tier. Several tiers come back where several do so equally; none where the
 * approach says nothing about the partner, and for its holder, the place of that and their members, since it is toward
 * others. Throws an {@link AtlasError} for an unknown partner, and a `RangeError` where the date is none.
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
export const effectivePosture = <I extends Ids>(
  atlas: Atlas<I>,
  approach: Approach<NoInfer<I>>,
  partner: I['place'],
  on?: string,
): readonly TierMatch[] => {
  requireKnown(atlas, [['place', [partner]]])
  return tiersToward(atlas, approach, partner, membershipsOn(atlas, on)).matches
}
