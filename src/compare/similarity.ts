import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Measure } from '../model/records.js'
import { type Facet, facetValues } from './facet.js'
import { requireKnown } from './select.js'

/** How much of a strategy's measures each theme (or other facet) takes up: shares of 0 to 1 by id. */
export const facetWeights = (
  measures: readonly Measure<AnyIds>[],
  facet: Facet,
): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>()
  for (const measure of measures) {
    for (const id of new Set(facetValues(measure, facet)))
      weights.set(id, (weights.get(id) ?? 0) + 1 / measures.length)
  }
  return weights
}

/** The weighted Jaccard index of two sets of weights; undefined where both are empty. */
export const weightedJaccard = (
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): number | undefined => {
  const ids = new Set([...left.keys(), ...right.keys()])
  if (ids.size === 0) return undefined
  const sum = (choose: (x: number, y: number) => number) =>
    [...ids].reduce((total, id) => total + choose(left.get(id) ?? 0, right.get(id) ?? 0), 0)
  return sum(Math.min) / sum(Math.max)
}

/**
 * How alike two strategies are, from 0 (nothing shared) to 1: the weighted Jaccard index over themes (or another
 * facet). The weight of a theme in a strategy is the share of its measures that carry the theme; the index is the sum
 * of the smaller weights divided by the sum of the larger ones. Undefined where neither has a measure with the facet.
 * Throws an {@link AtlasError} for unknown ids.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { similarity } from 'sti-atlas/compare'
 *
 * const strategy = 'japan-international-strategy-2010'
 * Math.round((similarity(atlas, strategy, strategy) ?? 0) * 1000) //=> 1000
 * ```
 */
export const similarity = (
  atlas: Atlas<AnyIds>,
  a: string,
  b: string,
  facet: Facet = 'theme',
): number | undefined => {
  requireKnown(atlas, [['strategy', [a, b]]])
  const weightsOf = (id: string) =>
    facetWeights(
      atlas.all('measure').filter(({ strategy }) => strategy === id),
      facet,
    )
  return weightedJaccard(weightsOf(a), weightsOf(b))
}
