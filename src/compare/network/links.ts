import type { RecordReference } from '../comparison.js'
import { distinctReferences } from '../records/distinct-references.js'
import type { Tie } from './ties.js'

/** Two nodes that a tie joins. */
export interface Link {
  readonly nodes: readonly [RecordReference, RecordReference]
  readonly tie: Tie
}

const pairsOf = (nodes: readonly RecordReference[], mutual: boolean): readonly Link['nodes'][] => {
  const [first, ...others] = nodes
  if (!first) return []
  if (!mutual) return others.map((other) => [first, other] as const)
  return nodes.flatMap((a, index) => nodes.slice(index + 1).map((b) => [a, b] as const))
}

/** The pairs of distinct nodes that ties join, where their parties stand for nodes. */
export const linksOf = (
  ties: readonly Tie[],
  nodeOf: (party: RecordReference) => RecordReference,
): readonly Link[] =>
  ties.flatMap((tie) =>
    pairsOf(distinctReferences(tie.parties.map(nodeOf)), tie.mutual).map((nodes) => ({ nodes, tie })),
  )
