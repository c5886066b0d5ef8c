import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import { membershipsOn } from './memberships.js'

/** Places that a record names in ways that concern their members too. */
export interface SharedPlaces {
  /** Those that take part, sign or belong: a bloc does so with its members, a region does not. */
  readonly together?: readonly string[]
  /** Those that something is directed at, a bloc or a region with its members. */
  readonly toward?: readonly string[]
}

/** Places by the bloc or region through which a record concerns them on a date; without a date as memberships stand. */
export type Reach = (shared: SharedPlaces, on?: string) => ReadonlyMap<string, string>

const groupsOf = (atlas: Atlas<AnyIds>, places: readonly string[], on: string | undefined) => {
  const belongs = membershipsOn(atlas, on)
  const groups = { bloc: new Map<string, readonly string[]>(), region: new Map<string, readonly string[]>() }
  for (const { id, kind } of atlas.all('place')) {
    if (kind === 'country') continue
    const members = places.filter((place) => place !== id && belongs(place, id))
    if (members.length > 0) groups[kind].set(id, members)
  }
  return groups
}

const none: ReadonlyMap<string, string> = new Map()

/** Tells which of some places a record concerns through a bloc or region, a bloc before a region; each date looked through once. */
export const reachThrough = (atlas: Atlas<AnyIds>, places: readonly string[]): Reach => {
  const known = new Map<string | undefined, ReturnType<typeof groupsOf>>()
  return ({ together = [], toward = [] }, on) => {
    if (together.length === 0 && toward.length === 0) return none
    const groups = known.get(on) ?? groupsOf(atlas, places, on)
    known.set(on, groups)
    const found = new Map<string, string>()
    const add = (kind: keyof typeof groups, ids: readonly string[]) => {
      for (const id of ids)
        for (const place of groups[kind].get(id) ?? []) if (!found.has(place)) found.set(place, id)
    }
    add('bloc', [...together, ...toward])
    add('region', toward)
    return found
  }
}
