import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { LocalizedText, Measure } from '../model/records.js'
import { instrumentTerms, levelTerms } from '../model/terms.js'
import type { AxisItem, RecordReference } from './comparison.js'
import { type Lineage, lineageIn } from './lineage.js'

/** By what measures are told apart. */
export type Facet = 'theme' | 'technology' | 'partner' | 'instrument' | 'level'

/** What has facets: a measure or an element of a strategy. */
export type Faceted = Partial<
  Pick<Measure<AnyIds>, 'themes' | 'technologies' | 'partners' | 'instrument' | 'level'>
>

const only = (value: string | undefined) => (value === undefined ? [] : [value])

/** The ids or terms of a facet that a measure or element has. */
export const facetValues = (part: Faceted, facet: Facet): readonly string[] => {
  if (facet === 'theme') return part.themes ?? []
  if (facet === 'technology') return part.technologies ?? []
  if (facet === 'partner') return part.partners ?? []
  return only(facet === 'instrument' ? part.instrument : part.level)
}

/** Parts by the ids or terms of a facet that they have, in their order; with a lineage also by the wider ones. */
export const byFacet = <P extends Faceted>(
  parts: readonly P[],
  facet: Facet,
  lineage?: Lineage,
): ReadonlyMap<string, readonly P[]> => {
  const found = new Map<string, P[]>()
  for (const part of parts) {
    const values = facetValues(part, facet)
    for (const value of new Set(lineage ? values.flatMap(lineage) : values)) {
      const list = found.get(value)
      if (list) list.push(part)
      else found.set(value, [part])
    }
  }
  return found
}

const facetKind: Readonly<Record<Facet, RecordReference['kind'] | undefined>> = {
  theme: 'theme',
  technology: 'technology',
  partner: 'place',
  instrument: undefined,
  level: undefined,
}

/** The kind of record that the ids of a facet are of; undefined where it has terms of a vocabulary. */
export const facetRecordKind = (facet: Facet): RecordReference['kind'] | undefined => facetKind[facet]

const termsOf = (facet: Facet): Readonly<Record<string, LocalizedText>> =>
  facet === 'instrument' ? instrumentTerms : facet === 'level' ? levelTerms : {}

/** The terms of a facet that is a vocabulary. */
export const facetTerms = (facet: Facet): readonly string[] => Object.keys(termsOf(facet))

/** The lineages of the ids of a facet that has wider and narrower ones. */
export const facetLineage = (atlas: Atlas<AnyIds>, facet: Facet): Lineage | undefined =>
  facet === 'theme' || facet === 'technology' ? lineageIn(atlas, facet) : undefined

/** A facet's id or term as a row or column. */
export const facetItem = (atlas: Atlas<AnyIds>, facet: Facet, id: string): AxisItem => {
  const kind = facetKind[facet]
  if (kind !== undefined)
    return { id, label: atlas.find(kind, id)?.name ?? { en: id, ja: id }, record: { kind, id } }
  return { id, label: termsOf(facet)[id] ?? { en: id, ja: id } }
}

/** The ids or terms of a facet that are used, in the order of the atlas or vocabulary. */
export const facetOrder = (
  atlas: Atlas<AnyIds>,
  facet: Facet,
  used: { has(id: string): boolean },
): readonly string[] => {
  const kind = facetKind[facet]
  const order = kind === undefined ? facetTerms(facet) : atlas.all(kind).map(({ id }) => id)
  return order.filter((id) => used.has(id))
}
