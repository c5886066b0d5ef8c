import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Kind } from '../../model/kinds.js'
import type { Citation, LocalizedText, Records } from '../../model/records.js'
import { timeReader } from '../dates/dated-records.js'
import type { Held } from '../records/held-names.js'
import type { Reach, SharedPlaces } from './reach-through.js'

interface NamedRecord extends Held {
  readonly id: string
  readonly name: LocalizedText
  readonly citations: readonly Citation<AnyIds>[]
}

/** A record in a cell, and through what it concerns the place where it does not name it. */
export interface PlaceEntry {
  readonly record: NamedRecord
  /** Its kind, where that is not the one of the row. */
  readonly kind?: Kind
  /** The blocs or regions, or all others. */
  readonly via?: readonly string[]
}

/** The places that a record is of in some respect: those named, and those whose members it concerns too. */
export interface PlacesOfRecord extends SharedPlaces {
  readonly own?: readonly string[]
  /** Whether it goes on, so that memberships count as they stand and not as they were when it began. */
  readonly isStanding?: boolean
  /** Those whose own it is, and which it is therefore not of. */
  readonly except?: PlacesOfRecord
}

/** The records of each of the places asked for, in the order of the atlas. */
export type CollectEntries = (
  atlas: Atlas<AnyIds>,
  places: readonly string[],
  on: string | undefined,
  reach: Reach,
) => ReadonlyMap<string, readonly PlaceEntry[]>

const nowhere: ReadonlySet<string> = new Set()

/** Collects in one pass over all records of a kind. */
export const collectBy =
  <K extends Kind>(
    kind: K,
    placesOf: (record: Records<AnyIds>[K], atlas: Atlas<AnyIds>, on?: string) => PlacesOfRecord,
  ): CollectEntries =>
  (atlas, places, on, reach) => {
    const found = new Map(places.map((id): [string, PlaceEntry[]] => [id, []]))
    const timeOf = timeReader()
    for (const record of atlas.all(kind)) {
      const concerned = placesOf(record, atlas, on)
      const time = on ?? (concerned.isStanding ? undefined : timeOf(record)?.date)
      const { except } = concerned
      const left = except ? new Set([...(except.own ?? []), ...reach(except, time).keys()]) : nowhere
      const own = new Set(concerned.own)
      for (const id of own) if (!left.has(id)) found.get(id)?.push({ record })
      for (const [id, via] of reach(concerned, time))
        if (!own.has(id) && !left.has(id)) found.get(id)?.push({ record, via })
    }
    return found
  }
