import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import { overlaps } from '../time/overlaps.js'

const holdsOn = (period: string | undefined, on: string | undefined) => {
  if (period === undefined) return true
  return on === undefined ? period.endsWith('..') : overlaps(period, on)
}

/**
 * Whether a place belongs to a bloc or region on a date, directly or through another that belongs to it. Without a
 * date, memberships that have not ended count.
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
    const members = atlas.find('place', group)?.members ?? []
    return members.some(({ place, period }) => holdsOn(period, on) && (place === placeId || search(place)))
  }
  return search(groupId)
}
