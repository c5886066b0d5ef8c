import type { Atlas } from '../../atlas/create-atlas.js'
import { groupByEach } from '../../lists/group-by.js'
import type { AnyIds } from '../../model/ids.js'
import { membershipsByDate } from './memberships.js'

/** Places that a record names in ways that concern their members too. */
export interface SharedPlaces {
  /** Those that take part, sign or belong: a bloc does so with its members, a region does not. */
  readonly together?: readonly string[]
  /** Those that something is directed at, a bloc or a region with its members. */
  readonly toward?: readonly string[]
}

/** Places by the blocs or regions through which a record concerns them on a date; without a date as memberships stand. */
export type Reach = (shared: SharedPlaces, on?: string) => ReadonlyMap<string, readonly string[]>

const none: ReadonlyMap<string, readonly string[]> = new Map()

/** Tells which of some places a record concerns through blocs or, where through none, through regions. */
export const reachThrough = (atlas: Atlas<AnyIds>, asked: readonly string[]): Reach => {
  const places = [...new Set(asked)]
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
    const through = (kind: 'bloc' | 'region', ids: readonly string[]) =>
      groupByEach(
        [...new Set(ids)].filter((id) => atlas.find('place', id)?.kind === kind),
        (id) => membersOf(id, on),
      )
    const blocs = through('bloc', [...together, ...toward])
    const regions = [...through('region', toward)].filter(([place]) => !blocs.has(place))
    return new Map([...blocs, ...regions])
  }
}
