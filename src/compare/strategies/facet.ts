import type { Atlas } from '../../atlas/create-atlas.js'
import { asList } from '../../lists/as-list.js'
import { groupByEach } from '../../lists/group-by.js'
import type { AnyIds, CuratedIds, Ids } from '../../model/ids.js'
import type { Kind } from '../../model/kinds.js'
import type { Instrument, Level, LocalizedText, Measure } from '../../model/records.js'
import { instrumentTerms, levelTerms } from '../../model/terms.js'
import type { AxisItem } from '../comparison.js'
import { type Lineage, lineageIn } from '../records/lineage.js'
import { nameOf } from '../records/name-of.js'

/** By what measures are told apart. */
export type Facet = 'theme' | 'technology' | 'partner' | 'instrument' | 'level'

/** What has facets: a measure or an element of a strategy. */
export type Faceted = Partial<
  Pick<Measure<AnyIds>, 'themes' | 'technologies' | 'partners' | 'instrument' | 'level'>
>

/** The id or term of a facet. */
export type FacetKey<I extends Ids = CuratedIds> =
  | I['theme']
  | I['technology']
  | I['place']
  | Instrument
  | Level

const valuesOf: Readonly<Record<Facet, (part: Faceted) => readonly string[]>> = {
  theme: ({ themes = [] }) => themes,
  technology: ({ technologies = [] }) => technologies,
  partner: ({ partners = [] }) => partners,
  instrument: ({ instrument }) => asList(instrument),
  level: ({ level }) => asList(level),
}

/** The ids or terms of a facet that a measure or element has. */
export const facetValues = (part: Faceted, facet: Facet): readonly string[] => valuesOf[facet](part)

/** Every facet. */
export const facets: readonly Facet[] = ['theme', 'technology', 'partner', 'instrument', 'level']

/** Parts by the ids or terms of a facet that they have, in their order; with a lineage also by the wider ones. */
export const byFacet = <P extends Faceted>(
  parts: readonly P[],
  facet: Facet,
  lineage?: Lineage,
): ReadonlyMap<string, readonly P[]> =>
  groupByEach(parts, (part) => {
    const values = facetValues(part, facet)
    return new Set(lineage ? values.flatMap(lineage) : values)
  })

const facetKind: Readonly<Record<Facet, Kind | undefined>> = {
  theme: 'theme',
  technology: 'technology',
  partner: 'place',
  instrument: undefined,
  level: undefined,
}

/** The kind of record that the ids of a facet are of; undefined where it has terms of a vocabulary. */
export const facetRecordKind = (facet: Facet): Kind | undefined => facetKind[facet]

const termsOf: Readonly<Partial<Record<Facet, Readonly<Record<string, LocalizedText>>>>> = {
  instrument: instrumentTerms,
  level: levelTerms,
}

/** The terms of a facet that is a vocabulary. */
export const facetTerms = (facet: Facet): readonly string[] => Object.keys(termsOf[facet] ?? {})

/** The lineages of the ids of a facet that has wider and narrower ones. */
export const facetLineage = (atlas: Atlas<AnyIds>, facet: Facet): Lineage | undefined =>
  facet === 'theme' || facet === 'technology' ? lineageIn(atlas, facet) : undefined

/** A facet's id or term as a row or column. */
export const facetItem = (atlas: Atlas<AnyIds>, facet: Facet, id: string): AxisItem => {
  const kind = facetKind[facet]
  if (kind === undefined) return { id, label: termsOf[facet]?.[id] ?? { en: id, ja: id } }
  const record = { kind, id }
  return { id, label: nameOf(atlas, record), record }
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
