/** A node of a diagram and the line that draws it. */
export interface DiagramNode {
  readonly id: string
  readonly line: string
}

/** An edge of a diagram, its nodes, and the line that draws it. */
export interface DiagramEdge {
  readonly from: string
  readonly to: string
  readonly weight: number
  readonly line: string
}

/** What a diagram draws. */
export interface Diagram {
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
}

// What Mermaid draws where its page does not say otherwise; no diagram can raise it.
const MOST_EDGES = 500
const MOST_CHARACTERS = 50_000
const ROOM_FOR_NOTICE = 1000

const lengthOf = (lines: readonly { readonly line: string }[]) =>
  lines.reduce((sum, { line }) => sum + line.length + 1, 0)

/**
 * The part of a diagram that Mermaid draws: all of it, or the heaviest edges with their nodes and, where there is room
 * for them, the nodes without edges. Of equal edges the first are drawn.
 */
export const fitDiagram = (diagram: Diagram): Diagram => {
  const { nodes, edges } = diagram
  let room = MOST_CHARACTERS - ROOM_FOR_NOTICE
  if (edges.length <= MOST_EDGES && lengthOf([...nodes, ...edges]) <= room) return diagram

  const byId = new Map(nodes.map((node) => [node.id, node]))
  const tied = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const heaviest = edges.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_EDGES)
  const drawn = new Set<DiagramNode | DiagramEdge>()
  const parts = [
    ...heaviest.map((edge) => [edge, ...[edge.from, edge.to].flatMap((id) => byId.get(id) ?? [])]),
    ...nodes.filter(({ id }) => !tied.has(id)).map((node) => [node]),
  ]
  for (const part of parts) {
    const added = [...new Set<DiagramNode | DiagramEdge>(part)].filter((one) => !drawn.has(one))
    room -= lengthOf(added)
    if (room < 0) break
    for (const one of added) drawn.add(one)
  }
  return { nodes: nodes.filter((node) => drawn.has(node)), edges: edges.filter((edge) => drawn.has(edge)) }
}
