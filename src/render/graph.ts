import type { AxisItem, Cell, Comparison } from '../compare/comparison.js'
import { cellGrid } from './cell-grid.js'
import { cellWeight } from './cell-weight.js'
import { isNetwork } from './is-network.js'

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

/**
 * The graph of a comparison. A network is undirected unless two nodes are tied more strongly in one direction than in
 * the other; every other comparison is directed, from rows to columns. Cells that weigh nothing are no ties.
 */
export const graphOf = (comparison: Comparison): Graph => {
  const nodes = nodesOf(comparison)
  const edges = edgesOf(comparison)
  const weights = new Map(edges.map(({ source, target, weight }) => [keyOf(source, target), weight]))
  const mirrored = ({ source, target, weight }: GraphEdge) =>
    (weights.get(keyOf(target, source)) ?? weight) === weight
  if (!isNetwork(comparison) || !edges.every(mirrored)) return { directed: true, nodes, edges }

  const seen = new Set<string>()
  const once = edges.filter(({ source, target }) => {
    if (seen.has(keyOf(target, source))) return false
    seen.add(keyOf(source, target))
    return true
  })
  return { directed: false, nodes, edges: once }
}
