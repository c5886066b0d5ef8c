import type { AnyIds } from '../../model/ids.js'
import type { Element, Measure, Strategy } from '../../model/records.js'
import type { Lineage } from '../records/lineage.js'
import { soleVia } from '../sole-via.js'
import { byFacet, type Facet, type Faceted, facetValues } from './facet.js'
import type { Mention, Mentions } from './spoken-elsewhere.js'

/** What a strategy says of a theme or the like. */
export type Statement = {
  /** The narrower theme or the like of which all is said; none where some is said of another or of the one asked for. */
  readonly via?: string
} & (
  | { readonly by: 'measures'; readonly measures: readonly Measure<AnyIds>[] }
  /** No measure speaks of it, but other parts of the tree do, or else the strategy as a whole. */
  | { readonly by: 'elements'; readonly elements: readonly Element<AnyIds>[] }
  | { readonly by: 'strategy' }
  /** Only its document does. */
  | { readonly by: 'document'; readonly citations: Mention['citations'] }
  /** Nothing does. */
  | { readonly by: 'absent' }
  /** Nothing does as far as is known. */
  | { readonly by: 'unknown' }
)

/** What a strategy says of each theme, technology, … by id. */
export type Statements = (key: string) => Statement

const viaOf = (parts: readonly Faceted[], facet: Facet, key: string, lineage: Lineage) =>
  soleVia(
    parts
      .flatMap((part) => facetValues(part, facet))
      .filter((value) => lineage(value).includes(key))
      .map((value) => (value === key ? undefined : value)),
  )

/** The themes, technologies, … that strategies speak of, by measures, by elements or as a whole; with a lineage also the wider ones. */
export const spokenOf = (
  strategies: readonly Strategy<AnyIds>[],
  measures: ReadonlyMap<string, readonly Measure<AnyIds>[]>,
  facet: Facet,
  lineage?: Lineage,
): ReadonlySet<string> =>
  new Set(
    strategies.flatMap((strategy) => {
      const parts = [...(measures.get(strategy.id) ?? []), ...(strategy.elements ?? []), strategy]
      return [...byFacet<Faceted>(parts, facet, lineage).keys()]
    }),
  )

/** Reads a strategy by a facet, once for all keys; with a lineage what is said of a narrower one counts. */
export const statementsOf = (
  strategy: Strategy<AnyIds>,
  measures: readonly Measure<AnyIds>[],
  facet: Facet,
  mentions: Mentions,
  lineage?: Lineage,
): Statements => {
  const withMeasures = byFacet(measures, facet, lineage)
  const withElements = byFacet(strategy.elements ?? [], facet, lineage)
  const asWhole = byFacet([strategy], facet, lineage)
  const nothing: Statement = { by: strategy.completeness === 'whole' ? 'absent' : 'unknown' }
  return (key) => {
    const [own, named, whole] = [withMeasures.get(key), withElements.get(key), asWhole.get(key)]
    const via = (parts: readonly Faceted[]) => lineage && viaOf(parts, facet, key, lineage)
    if (own) return { by: 'measures', measures: own, ...via(own) }
    if (named) return { by: 'elements', elements: named, ...via(named) }
    if (whole) return { by: 'strategy', ...via(whole) }
    const mention = mentions(strategy, key)
    return mention ? { ...mention, by: 'document' } : nothing
  }
}
