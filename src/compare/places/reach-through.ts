import type { Atlas } from '../../atlas/create-atlas.js'
import { groupByEach } from '../../lists/group-by.js'
import type { AnyIds } from '../../model/ids.js'
import { onceFor } from '../../once-for.js'
import { membershipsOn } from './memberships.js'

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
  /** Tells the places that belong to a group on a date, each group and date looked through once. */
  const membersOn = onceFor(new Map<string | undefined, (group: string) => readonly string[]>(), (on) => {
    const belongs = membershipsOn(atlas, on)
    return onceFor(new Map<string, readonly string[]>(), (group) =>
      places.filter((place) => place !== group && belongs(place, group)),
    )
  })
  return ({ together = [], toward = [] }, on) => {
    if (together.length === 0 && toward.length === 0) return none
    const through = (kind: 'bloc' | 'region', ids: readonly string[]) =>
      groupByEach(
        [...new Set(ids)].filter((id) => atlas.find('place', id)?.kind === kind),
        (id) => membersOn(on)(id),
      )
    const blocs = through('bloc', [...together, ...toward])
    const regions = [...through('region', toward)].filter(([place]) => !blocs.has(place))
    return new Map([...blocs, ...regions])
  }
}
