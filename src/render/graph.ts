import type { AxisItem, Cell, Comparison } from '../compare/comparison.js'
import { groupBy } from '../lists/group-by.js'
import { cellGrid } from './cell-grid.js'
import { cellWeight } from './cell-weight.js'

/** A tie between two nodes. */
export interface GraphEdge {
  readonly source: string
  readonly target: string
  readonly weight: number
  readonly cell: Cell
}

/** A comparison as nodes, which are its rows and columns, and ties, which are its cells. */
export interface Graph {
  readonly directed: boolean
  /** Whether two nodes share several ties in a direction, as where rows share an id. */
  readonly multigraph: boolean
  readonly nodes: readonly AxisItem[]
  readonly edges: readonly GraphEdge[]
}

const keyOf = (source: string, target: string) => JSON.stringify([source, target])

const nodesOf = ({ rows, columns }: Comparison): readonly AxisItem[] => {
  const nodes = new Map<string, AxisItem>()
  for (const item of [...rows, ...columns]) if (!nodes.has(item.id)) nodes.set(item.id, item)
  return [...nodes.values()]
}

const edgesOf = (comparison: Comparison): readonly GraphEdge[] =>
  cellGrid(comparison).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const [source, target] = [comparison.rows[row]?.id, comparison.columns[column]?.id]
      if (!cell || source === undefined || target === undefined) return []
      const weight = cellWeight(cell)
      return weight > 0 && Number.isFinite(weight) ? [{ source, target, weight, cell }] : []
    }),
  )

/** Whether each two nodes that are tied in both directions have the same ties in both. */
const isMutual = (edges: readonly GraphEdge[]): boolean => {
  const weights = new Map(
    [...groupBy(edges, ({ source, target }) => keyOf(source, target))].map(([key, ties]) => [
      key,
      ties
        .map(({ weight }) => weight)
        .sort((a, b) => a - b)
        .join(),
    ]),
  )
  return edges.every(({ source, target }) => {
    const back = weights.get(keyOf(target, source))
    return back === undefined || back === weights.get(keyOf(source, target))
  })
}

/** The ties of each two nodes in the direction that comes first. */
const oneWay = (edges: readonly GraphEdge[]): readonly GraphEdge[] => {
  const first = new Set<string>()
  return edges.filter(({ source, target }) => {
    const back = keyOf(target, source)
    if (source !== target && first.has(back)) return false
    first.add(keyOf(source, target))
    return true
  })
}

/**
 * The graph of a comparison. A network is undirected unless two nodes are tied more strongly in one direction than in
 * the other; every other comparison is directed, from rows to columns. Cells that weigh nothing are no ties.
 */
export const graphOf = (comparison: Comparison): Graph => {
  const all = edgesOf(comparison)
  const directed = !(comparison.kind === 'network' && isMutual(all))
  const edges = directed ? all : oneWay(all)
  const pairs = new Set(edges.map(({ source, target }) => keyOf(source, target)))
  return { directed, multigraph: pairs.size < edges.length, nodes: nodesOf(comparison), edges }
}
