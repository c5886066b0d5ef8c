import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Measure, Strategy } from '../../model/records.js'
import type { AxisItem } from '../comparison.js'
import type { Lineage } from '../records/lineage.js'
import { type Facet, facetItem, facetLineage, facetOrder } from './facet.js'
import { measuresByStrategy } from './measures-by-strategy.js'
import { spokenElsewhere } from './spoken-elsewhere.js'
import { type Statements, spokenOf, statementsOf } from './statements.js'

/** A strategy with what it says of each key. */
export interface ReadStrategy {
  readonly strategy: Strategy<AnyIds>
  readonly of: Statements
}

/** Strategies read by a facet. */
export interface ReadStrategies {
  readonly read: readonly ReadStrategy[]
  /** The keys that are asked for, each once, else all that the strategies speak of. */
  readonly rows: readonly AxisItem[]
  /** The measures of all strategies of the atlas, by the ids of these. */
  readonly measures: ReadonlyMap<string, readonly Measure<AnyIds>[]>
  /** By what is said of a narrower key counts for wider ones; undefined where it does not. */
  readonly lineage: Lineage | undefined
}

/** By what strategies are read. */
interface Reading {
  readonly by: Facet
  readonly keys: readonly string[] | undefined
  readonly narrower: boolean
}

/** Reads strategies by a facet, with what else is recorded of their documents. */
export const readStrategies = (
  atlas: Atlas<AnyIds>,
  strategies: readonly Strategy<AnyIds>[],
  { by, keys, narrower }: Reading,
): ReadStrategies => {
  const measures = measuresByStrategy(atlas)
  const lineage = narrower ? facetLineage(atlas, by) : undefined
  const mentions = spokenElsewhere(atlas, strategies, by, lineage)
  const shown = keys ?? facetOrder(atlas, by, spokenOf(strategies, measures, by, lineage))
  return {
    read: strategies.map((strategy) => ({
      strategy,
      of: statementsOf(strategy, measures.get(strategy.id) ?? [], by, mentions, lineage),
    })),
    rows: [...new Set(shown)].map((key) => facetItem(atlas, by, key)),
    measures,
    lineage,
  }
}
