import { namesOf } from '../../atlas/names-of.js'
import { countryTable } from '../../codes/countries.js'
import type { LocalizedText } from '../../model/records.js'
import { onceFor } from '../../once-for.js'
import { placeKey } from './place-key.js'
import { MORE_COUNTRY_NAMES, SHARED_NAMES } from './place-names.js'

/**
 * A place that names are read into beside the countries of ISO 3166-1: a bloc, a region, a place of the dataset.
 * Records of places are such.
 *
 * @example
 * ```ts
 * import { type NamedPlace, parsePlace } from 'sti-atlas/validate'
 *
 * const asean: NamedPlace = { id: 'asean', name: { en: 'ASEAN', ja: 'アセアン' }, aliases: ['東南アジア諸国連合'] }
 * parsePlace('東南アジア諸国連合', { places: [asean] }) //=> { ok: true, value: 'asean', rule: 'name' }
 * ```
 */
export interface NamedPlace {
  /** Its id. */
  readonly id: string
  /** Its name. */
  readonly name: LocalizedText
  /** Its usual short form. */
  readonly abbreviation?: string | undefined
  /** Its other names. */
  readonly aliases?: readonly string[] | undefined
}

/** Which places names and codes can mean. */
export interface PlaceIndex {
  /** Every place that is known, with its alpha-3 code if it is a country. */
  readonly alpha3ById: ReadonlyMap<string, string | undefined>
  /** The ids of the places that a key of a name or code can mean. */
  readonly idsByKey: ReadonlyMap<string, ReadonlySet<string>>
  /** The keys of names that several countries share, whichever of them are known. */
  readonly sharedKeys: ReadonlySet<string>
}

const NO_PLACES: readonly NamedPlace[] = []
const indexOf = /* @__PURE__ */ onceFor(new WeakMap<readonly NamedPlace[], PlaceIndex>(), createIndex)

/** The index of the countries and of a list of places, made once for each list. */
export const placeIndex = (places: readonly NamedPlace[] = NO_PLACES): PlaceIndex => indexOf(places)

function createIndex(places: readonly NamedPlace[]): PlaceIndex {
  const alpha3ById = new Map<string, string | undefined>()
  const idsByKey = new Map<string, Set<string>>()
  const add = (id: string, names: readonly string[]) => {
    for (const key of names.map(placeKey)) idsByKey.set(key, (idsByKey.get(key) ?? new Set()).add(id))
  }
  for (const place of places) {
    alpha3ById.set(place.id, undefined)
    add(place.id, [place.id, ...namesOf(place)])
  }
  for (const [alpha2, alpha3, , ...names] of countryTable) {
    alpha3ById.set(alpha2, alpha3)
    add(alpha2, [alpha2, alpha3, ...names, ...(MORE_COUNTRY_NAMES[alpha2] ?? [])])
  }
  for (const [name, ids] of Object.entries(SHARED_NAMES)) {
    for (const id of ids) if (alpha3ById.has(id)) add(id, [name])
  }
  return { alpha3ById, idsByKey, sharedKeys: new Set(Object.keys(SHARED_NAMES).map(placeKey)) }
}
