import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { LocalizedText, Measure } from '../model/records.js'
import { vocabularies } from '../model/vocabularies.js'
import type { AxisItem, RecordReference } from './comparison.js'

/** By what measures are told apart. */
export type Facet = 'theme' | 'technology' | 'partner' | 'instrument' | 'level'

type Faceted = Pick<Measure<AnyIds>, 'themes' | 'technologies' | 'partners' | 'instrument' | 'level'>

const only = (value: string | undefined) => (value === undefined ? [] : [value])

/** The ids or terms of a facet that a measure or element has. */
export const facetValues = (part: Partial<Faceted>, facet: Facet): readonly string[] => {
  if (facet === 'theme') return part.themes ?? []
  if (facet === 'technology') return part.technologies ?? []
  if (facet === 'partner') return part.partners ?? []
  return only(facet === 'instrument' ? part.instrument : part.level)
}

const facetKind: Readonly<Record<Facet, RecordReference['kind'] | undefined>> = {
  theme: 'theme',
  technology: 'technology',
  partner: 'place',
  instrument: undefined,
  level: undefined,
}

const termOf = (facet: Facet, id: string): LocalizedText | undefined => {
  const terms: Readonly<Record<string, LocalizedText>> =
    facet === 'instrument' ? vocabularies.Instrument : vocabularies.Level
  const term = terms[id]
  return term && { en: term.en, ja: term.ja }
}

/** A facet's id or term as a row or column. */
export const facetItem = (atlas: Atlas<AnyIds>, facet: Facet, id: string): AxisItem => {
  const kind = facetKind[facet]
  if (kind === undefined) return { id, label: termOf(facet, id) ?? { en: id, ja: id } }
  return { id, label: atlas.find(kind, id)?.name ?? { en: id, ja: id }, record: { kind, id } }
}

/** Every id or term of a facet that the parts have, in the order of the atlas or vocabulary. */
export const facetsOf = (
  atlas: Atlas<AnyIds>,
  facet: Facet,
  parts: readonly Partial<Faceted>[],
): readonly string[] => {
  const used = new Set(parts.flatMap((part) => facetValues(part, facet)))
  const kind = facetKind[facet]
  const order =
    kind === undefined
      ? Object.keys(facet === 'instrument' ? vocabularies.Instrument : vocabularies.Level)
      : atlas.all(kind).map(({ id }) => id)
  return order.filter((id) => used.has(id))
}

/** Refuses ids or terms of a facet that do not exist: what to ask {@link requireKnown} for. */
export const facetRecordKind = (facet: Facet): RecordReference['kind'] | undefined => facetKind[facet]

/** The terms of a facet that is a vocabulary. */
export const facetTerms = (facet: 'instrument' | 'level'): readonly string[] =>
  Object.keys(facet === 'instrument' ? vocabularies.Instrument : vocabularies.Level)
