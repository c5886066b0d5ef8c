import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { type AnyRecord, type Dated, timeReader } from '../dates/dated-records.js'
import { membershipsByDate } from '../places/memberships.js'
import { reachThrough } from '../places/reach-through.js'
import { placesNamedBy, sharedPlacesIn } from '../places/record-places.js'

/** A dated record with the places that it names. */
export interface Entry extends Dated {
  readonly places: readonly string[]
  /** The places asked for by the blocs or regions through which the record concerns them. */
  readonly through: ReadonlyMap<string, readonly string[]>
}

const direct: ReadonlyMap<string, readonly string[]> = new Map()

const themesOf = (record: AnyRecord): readonly string[] => ('themes' in record ? (record.themes ?? []) : [])

/** Tells whether a place is asked for or belongs to one that is on a date. */
const nearnessTo = (atlas: Atlas<AnyIds>, wanted: readonly string[]) => {
  const asked = new Set(wanted)
  const memberships = membershipsByDate(atlas)
  return (place: string, on: string | undefined): boolean => {
    if (asked.has(place)) return true
    const belongs = memberships(on)
    return wanted.some((group) => belongs(place, group))
  }
}

/** The records of some kinds that concern one of the places and carry one of the themes, and the names of those that no source dates. */
export const entriesOf = (
  atlas: Atlas<AnyIds>,
  kinds: readonly Kind[],
  places: readonly string[] | undefined,
  themes: readonly string[] | undefined,
): { readonly dated: readonly Entry[]; readonly undated: readonly LocalizedText[] } => {
  const isNear = nearnessTo(atlas, places ?? [])
  const reach = reachThrough(atlas, places ?? [])
  const wanted = new Set(themes)
  const timeOf = timeReader()
  const dated: Entry[] = []
  const undated: LocalizedText[] = []
  for (const kind of new Set(kinds)) {
    const placesOf = placesNamedBy(atlas, kind)
    const sharedPlacesOf = sharedPlacesIn(kind)
    for (const record of atlas.all(kind)) {
      if (themes && !themesOf(record).some((theme) => wanted.has(theme))) continue
      const named = placesOf(record)
      const span = timeOf(record)
      const isDirect = places === undefined || named.some((place) => isNear(place, span?.date))
      const through = isDirect ? direct : reach(sharedPlacesOf(record), span?.date)
      if (!isDirect && through.size === 0) continue
      if (span === undefined) undated.push(record.name)
      else dated.push({ kind, record, span, places: named, through })
    }
  }
  return { dated, undated }
}
