import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import { overlaps } from '../time/overlaps.js'

/** Whether a membership of a period counts on a date; without a date where it has not ended. */
export const holdsOn = (period: string | undefined, on: string | undefined) => {
  if (period === undefined) return true
  return on === undefined ? period.endsWith('..') : overlaps(period, on)
}

/**
 * Whether a place belongs to a bloc or region on a date. A bloc has its own members only: what belongs to the European
 * Union does not belong to the G7 by that. A region also holds the members of the groups that lie in it. Without a date,
 * memberships that have not ended count.
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
export const belongsTo = (atlas: Atlas<AnyIds>, placeId: string, groupId: string, on?: string): boolean => {
  const seen = new Set<string>()
  const search = (group: string): boolean => {
    if (seen.has(group)) return false
    seen.add(group)
    const { kind, members = [] } = atlas.find('place', group) ?? {}
    return members.some(
      ({ place, period }) =>
        holdsOn(period, on) && (place === placeId || (kind === 'region' && search(place))),
    )
  }
  return search(groupId)
}
