import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds, Ids } from '../model/ids.js'
import type { Measure } from '../model/records.js'
import type { Lineage } from './records/lineage.js'
import { byFacet, type Facet } from './strategies/facet.js'
import { requireFacets } from './strategies/require-facets.js'
import { weightedJaccard } from './strategies/weighted-jaccard.js'

/** How much of a strategy's measures each theme (or other facet) takes up: shares of 0 to 1 by id; with a lineage also wider ones. */
export const facetWeights = (
  measures: readonly Measure<AnyIds>[],
  facet: Facet,
  lineage?: Lineage,
): ReadonlyMap<string, number> =>
  new Map([...byFacet(measures, facet, lineage)].map(([id, own]) => [id, own.length / measures.length]))

/** How alike two sets of weights are; undefined where one is empty, since silence shows no difference. */
export const weightSimilarity = (
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): number | undefined => (a.size === 0 || b.size === 0 ? undefined : weightedJaccard(a, b))

/**
 * How alike two strategies are, from 0 (nothing shared) to 1: the weighted Jaccard index over themes (or another
 * facet). The weight of a theme in a strategy is the share of its measures that carry the theme; the index is the sum
 * of the smaller weights divided by the sum of the larger ones. Undefined where either has no measure with the
 * facet: that nothing is known of it does not make it different. Throws an {@link AtlasError} for unknown ids.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { similarity } from 'sti-atlas/compare'
 *
 * const strategy = 'japan-international-strategy-2010'
 * similarity(atlas, strategy, strategy) //=> 1
 * ```
 */
export const similarity = <I extends Ids>(
  atlas: Atlas<I>,
  a: I['strategy'],
  b: I['strategy'],
  facet: Facet = 'theme',
): number | undefined => {
  requireFacets(atlas, { by: facet }, [['strategy', [a, b]]])
  const weightsOf = (id: string) =>
    facetWeights(
      atlas.all('measure').filter(({ strategy }) => strategy === id),
      facet,
    )
  return weightSimilarity(weightsOf(a), weightsOf(b))
}
