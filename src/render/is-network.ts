import type { Comparison } from '../compare/comparison.js'

/** Whether a comparison ties nodes to nodes; the centrality of nodes is of a network and is none. */
export const isNetwork = ({ kind, rows, columns }: Comparison): boolean => {
  if (kind !== 'network') return false
  const nodes = new Set(rows.map(({ id }) => id))
  return columns.some(({ id }) => nodes.has(id)) || columns.every(({ record }) => record !== undefined)
}
