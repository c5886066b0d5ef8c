import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import { membershipsByDate } from './memberships.js'

/** Places that a record names in ways that concern their members too. */
export interface SharedPlaces {
  /** Those that take part, sign or belong: a bloc does so with its members, a region does not. */
  readonly together?: readonly string[]
  /** Those that something is directed at, a bloc or a region with its members. */
  readonly toward?: readonly string[]
}

/** Places by the bloc or region through which a record concerns them on a date; without a date as memberships stand. */
export type Reach = (shared: SharedPlaces, on?: string) => ReadonlyMap<string, string>

const none: ReadonlyMap<string, string> = new Map()

/** Tells which of some places a record concerns through a bloc or region, a bloc before a region. */
export const reachThrough = (atlas: Atlas<AnyIds>, places: readonly string[]): Reach => {
  const memberships = membershipsByDate(atlas)
  const known = new Map<string, readonly string[]>()
  /** The places that belong to a group on a date, each group and date looked through once. */
  const membersOf = (group: string, on: string | undefined): readonly string[] => {
    const key = `${group} ${on ?? ''}`
    const before = known.get(key)
    if (before) return before
    const belongs = memberships(on)
    const found = places.filter((place) => place !== group && belongs(place, group))
    known.set(key, found)
    return found
  }
  return ({ together = [], toward = [] }, on) => {
    if (together.length === 0 && toward.length === 0) return none
    const found = new Map<string, string>()
    const add = (kind: 'bloc' | 'region', ids: readonly string[]) => {
      for (const id of ids) {
        if (atlas.find('place', id)?.kind !== kind) continue
        for (const place of membersOf(id, on)) if (!found.has(place)) found.set(place, id)
      }
    }
    add('bloc', [...together, ...toward])
    add('region', toward)
    return found
  }
}
