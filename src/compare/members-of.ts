import type { Atlas } from '../atlas/create-atlas.js'
import type { Ids } from '../model/ids.js'
import { membershipsOn } from './places/memberships.js'
import { requireKnown } from './records/require-known.js'

/**
 * The places that belong to a bloc or region on a date, in the order of the atlas; see {@link belongsTo} for who does.
 * Throws an {@link AtlasError} where the id is unknown, and a `RangeError` where the date is none.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { membersOf } from 'sti-atlas/compare'
 *
 * membersOf(atlas, 'g7') //=> ['CA', 'DE', 'FR', 'GB', 'IT', 'JP', 'US', 'eu']
 * membersOf(atlas, 'eu').includes('GB') //=> false
 * membersOf(atlas, 'eu', '2015').includes('GB') //=> true
 * ```
 */
export const membersOf = <I extends Ids>(
  atlas: Atlas<I>,
  groupId: I['place'],
  on?: string,
): readonly I['place'][] => {
  requireKnown(atlas, [['place', [groupId]]])
  const belongs = membershipsOn(atlas, on)
  return atlas
    .all('place')
    .map(({ id }) => id)
    .filter((id) => belongs(id, groupId))
}
