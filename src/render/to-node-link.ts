import type { AxisItem, Comparison, RecordReference } from '../compare/comparison.js'
import type { AnyIds } from '../model/ids.js'
import type { Citation, LocalizedText } from '../model/records.js'
import { graphOf } from './graph.js'

/** A tie of a node-link graph. */
export interface NodeLinkTie {
  /** The id of a node. */
  readonly source: string
  /** The id of another. */
  readonly target: string
  /** How many ties there are. */
  readonly weight: number
  /** What ties them. */
  readonly text: LocalizedText
  /** Where the ties are from. */
  readonly citations: readonly Citation<AnyIds>[]
  /** The records that make the tie. */
  readonly records?: readonly RecordReference[]
}

/** A graph as D3, NetworkX and others read it. */
export interface NodeLinkGraph {
  /** True where ties go one way. */
  readonly directed: boolean
  /** True where two nodes share several ties in a direction, as where rows share an id. */
  readonly multigraph: boolean
  /** What the graph is. */
  readonly graph: {
    /** What it shows. */
    readonly title: LocalizedText
    /** What a reader must know. */
    readonly notes: readonly LocalizedText[]
  }
  /** What is tied. */
  readonly nodes: readonly AxisItem[]
  /** The ties. */
  readonly links: readonly NodeLinkTie[]
}

/**
 * A network as a node-link graph, to be written with `JSON.stringify`. The nodes are rows and columns, each once; the
 * links are cells, with the number of ties as their weight, and each once where all ties go both ways. A comparison
 * that is no network becomes a directed graph from rows to columns, with the number of terms or ids as weight.
 *
 * @example
 * ```ts
 * import { type Comparison, toNodeLink } from 'sti-atlas/render'
 *
 * const nodes = [
 *   { id: 'JP', label: { en: 'Japan', ja: '日本' } },
 *   { id: 'US', label: { en: 'United States', ja: '米国' } },
 * ]
 * const tie = { value: 3, text: { en: '3 ties', ja: '3件' }, citations: [] }
 * const network: Comparison = {
 *   kind: 'network',
 *   title: { en: 'Network', ja: 'ネットワーク' },
 *   rows: nodes,
 *   columns: nodes,
 *   cells: [[null, tie], [tie, null]],
 *   legend: [],
 *   notes: [],
 * }
 * const { directed, links } = toNodeLink(network)
 * directed //=> false
 * links.map(({ source, target, weight }) => [source, target, weight]) //=> [['JP', 'US', 3]]
 * ```
 */
export const toNodeLink = (comparison: Comparison): NodeLinkGraph => {
  const { title, notes } = comparison
  const { directed, multigraph, nodes, edges } = graphOf(comparison)
  return {
    directed,
    multigraph,
    graph: { title, notes },
    nodes,
    links: edges.map(({ source, target, weight, cell: { text, citations, records } }) => ({
      source,
      target,
      weight,
      text,
      citations,
      ...(records && { records }),
    })),
  }
}
