/** The nodes that each node is tied to. */
export type Adjacency = readonly (readonly number[])[]

/** All shortest ways from one node, counted in steps. */
export interface ShortestPaths {
  /** The nodes that can be reached, the nearest first, the start itself among them. */
  readonly order: readonly number[]
  /** Steps to each node; undefined where it cannot be reached. */
  readonly distances: readonly (number | undefined)[]
  /** The number of shortest ways to each node. */
  readonly paths: readonly number[]
  /** The nodes from which the last step to each node is taken. */
  readonly before: readonly (readonly number[])[]
}

/** Walks from a node to all that can be reached, breadth first. */
export const shortestPathsFrom = (start: number, adjacency: Adjacency): ShortestPaths => {
  const order = [start]
  const distances: (number | undefined)[] = adjacency.map((_own, node) => (node === start ? 0 : undefined))
  const paths: number[] = adjacency.map((_own, node) => (node === start ? 1 : 0))
  const before: number[][] = adjacency.map(() => [])
  for (const node of order) {
    const step = (distances[node] ?? 0) + 1
    for (const next of adjacency[node] ?? []) {
      if (distances[next] === undefined) {
        distances[next] = step
        order.push(next)
      }
      if (distances[next] !== step) continue
      paths[next] = (paths[next] ?? 0) + (paths[node] ?? 0)
      before[next]?.push(node)
    }
  }
  return { order, distances, paths, before }
}
