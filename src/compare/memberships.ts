import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import { overlaps } from '../time/overlaps.js'

/** Whether a place belongs to a bloc or region. */
export type Memberships = (place: string, group: string) => boolean

/** Whether a membership of a period counts on a date; without a date where it has not ended. */
export const holdsOn = (period: string | undefined, on: string | undefined): boolean => {
  if (period === undefined) return true
  return on === undefined ? period.endsWith('..') : overlaps(period, on)
}

/** The memberships on a date for many places, each group looked through once; `belongsTo` answers for one. */
export const membershipsOn = (atlas: Atlas<AnyIds>, on?: string): Memberships => {
  const known = new Map<string, ReadonlySet<string>>()
  const membersOf = (group: string): ReadonlySet<string> => {
    const before = known.get(group)
    if (before) return before
    const found = new Set<string>()
    const groups = new Set([group])
    for (const id of groups) {
      const { kind, members = [] } = atlas.find('place', id) ?? {}
      for (const { place, period } of members) {
        if (!holdsOn(period, on)) continue
        found.add(place)
        if (kind === 'region') groups.add(place)
      }
    }
    known.set(group, found)
    return found
  }
  return (place, group) => membersOf(group).has(place)
}
