import type { Atlas } from '../atlas/create-atlas.js'
import type { Ids } from '../model/ids.js'
import { membershipsOn } from './places/memberships.js'
import { requireKnown } from './records/require-known.js'

/**
 * Whether a place belongs to a bloc or region on a date. A bloc has its own members only: what belongs to the European
 * Union does not belong to the G7 by that. A region also holds the members of the groups that lie in it. Without a
 * date, memberships without an end count; on a date, those without a period do once the group is founded. Throws an
 * {@link AtlasError} that lists every unknown id, and a `RangeError` where the date is none.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { belongsTo } from 'sti-atlas/compare'
 *
 * belongsTo(atlas, 'GB', 'eu') //=> false
 * belongsTo(atlas, 'GB', 'eu', '2015') //=> true
 * ```
 */
export const belongsTo = <I extends Ids>(
  atlas: Atlas<I>,
  placeId: I['place'],
  groupId: I['place'],
  on?: string,
): boolean => {
  requireKnown(atlas, [['place', [placeId, groupId]]])
  return membershipsOn(atlas, on)(placeId, groupId)
}
