import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import { holdsOn } from './memberships.js'

const isWithin = (
  atlas: Atlas<AnyIds>,
  placeId: string,
  groupId: string,
  on: string | undefined,
  seen: Set<string>,
): boolean => {
  seen.add(groupId)
  const { kind, members = [] } = atlas.find('place', groupId) ?? {}
  return members.some(({ place, period }) => {
    const isGroup = kind === 'region' && !seen.has(place)
    if (!(place === placeId || isGroup) || !holdsOn(period, on)) return false
    return place === placeId || isWithin(atlas, placeId, place, on, seen)
  })
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
export const belongsTo = (atlas: Atlas<AnyIds>, placeId: string, groupId: string, on?: string): boolean =>
  isWithin(atlas, placeId, groupId, on, new Set())
