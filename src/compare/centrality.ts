import type { LocalizedText } from '../model/records.js'
import { compareTexts } from '../time/compare-texts.js'
import type { Cell, Comparison } from './comparison.js'
import { type Adjacency, type ShortestPaths, shortestPathsFrom } from './network/shortest-paths.js'
import { distinctCitations } from './records/distinct-citations.js'

/** The share of the other nodes that can be reached, divided by the mean distance to them (Wasserman and Faust). */
const closeness = (distances: readonly number[], nodes: number): number => {
  const total = distances.reduce((sum, distance) => sum + distance, 0)
  return total === 0 ? 0 : (distances.length / (nodes - 1)) * (distances.length / total)
}

/** For each node the share of the shortest ways from one node to each other that lead through it, summed up (Brandes). */
const dependencies = ({ order, paths, before }: ShortestPaths): readonly number[] => {
  const shares = paths.map(() => 0)
  for (const node of order.toReversed()) {
    for (const earlier of before[node] ?? []) {
      const share = ((paths[earlier] ?? 0) / (paths[node] ?? 1)) * (1 + (shares[node] ?? 0))
      shares[earlier] = (shares[earlier] ?? 0) + share
    }
  }
  return shares
}

/** How near each node is to the others, and how often it lies between two others, both 0 to 1. */
const centralities = (
  adjacency: Adjacency,
): readonly { readonly closeness: number; readonly betweenness: number }[] => {
  const nodes = adjacency.length
  const between = adjacency.map(() => 0)
  const near = adjacency.map((_own, start) => {
    const ways = shortestPathsFrom(start, adjacency)
    for (const [node, share] of dependencies(ways).entries())
      if (node !== start) between[node] = (between[node] ?? 0) + share
    const others = ways.order.filter((node) => node !== start)
    return closeness(
      others.map((node) => ways.distances[node] ?? 0),
      nodes,
    )
  })
  const pairs = (nodes - 1) * (nodes - 2)
  return near.map((own, node) => ({
    closeness: own,
    betweenness: pairs > 0 ? (between[node] ?? 0) / pairs : 0,
  }))
}

const metrics: Readonly<
  Record<
    'degree' | 'strength' | 'closeness' | 'betweenness',
    { label: LocalizedText; description: LocalizedText }
  >
> = {
  degree: {
    label: { en: 'Degree', ja: '次数' },
    description: { en: 'Number of nodes that it is tied to.', ja: 'つながりのある相手の数。' },
  },
  strength: {
    label: { en: 'Strength', ja: '強度' },
    description: { en: 'Number of ties.', ja: 'つながりの数。' },
  },
  closeness: {
    label: { en: 'Closeness', ja: '近接中心性' },
    description: {
      en: 'Share of the other nodes that it reaches, divided by the mean number of steps to them; 0 to 1.',
      ja: '到達できる相手の割合を、そこまでの平均段数で割った値。0から1。',
    },
  },
  betweenness: {
    label: { en: 'Betweenness', ja: '媒介中心性' },
    description: {
      en: 'Share of the pairs of other nodes whose shortest ways lead through it; 0 to 1.',
      ja: '他の2者の最短経路がここを通る割合。0から1。',
    },
  },
}

/**
 * How central each node of a {@link network} is: rows are nodes, the most ties first, then by id; columns are degree
 * (nodes tied to), strength (number of ties), closeness and betweenness (both 0 to 1, in steps, whatever the number of
 * ties). Cells cite what the ties of the node are from; notes are those of the network.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { centrality, network } from 'sti-atlas/compare'
 *
 * const { columns } = centrality(network(atlas, { ties: ['agreement'] }))
 * columns.map(({ id }) => id) //=> ['degree', 'strength', 'closeness', 'betweenness']
 * ```
 */
export const centrality = ({ rows, cells, notes }: Comparison): Comparison => {
  const weights = cells.map((row) => row.map((cell) => (typeof cell?.value === 'number' ? cell.value : 0)))
  const adjacency = weights.map((row) => row.flatMap((weight, column) => (weight > 0 ? [column] : [])))
  const central = centralities(adjacency)
  const nodes = rows.map((item, index) => {
    const citations = distinctCitations((cells[index] ?? []).flatMap((cell) => cell?.citations ?? []))
    const figure = (value: number): Cell => {
      const text = String(Math.round(value * 1000) / 1000)
      return { value, text: { en: text, ja: text }, citations }
    }
    const strength = (weights[index] ?? []).reduce((sum, weight) => sum + weight, 0)
    const { closeness = 0, betweenness = 0 } = central[index] ?? {}
    return {
      item,
      strength,
      cells: [adjacency[index]?.length ?? 0, strength, closeness, betweenness].map(figure),
    }
  })
  const ordered = nodes.toSorted((a, b) => b.strength - a.strength || compareTexts(a.item.id, b.item.id))
  const columns = Object.entries(metrics).map(([id, { label }]) => ({ id, label }))
  return {
    kind: 'centrality',
    title: { en: 'Centrality', ja: '中心性' },
    rows: ordered.map(({ item }) => item),
    columns,
    cells: ordered.map((node) => node.cells),
    legend: Object.entries(metrics).map(([id, metric]) => ({ id, ...metric })),
    notes,
  }
}
