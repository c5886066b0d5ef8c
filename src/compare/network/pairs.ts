import { referenceKey } from '../records/reference-key.js'
import type { Link } from './links.js'
import type { Tie } from './ties.js'

/** The ties of each two nodes, under the key of the one and then of the other, whichever came first. */
export type Pairs = ReadonlyMap<string, ReadonlyMap<string, readonly Tie[]>>

/** The ties of each two nodes that are linked. */
export const pairsIn = (links: readonly Link[]): Pairs => {
  const pairs = new Map<string, Map<string, Tie[]>>()
  for (const { nodes, tie } of links) {
    const [a, b] = [referenceKey(nodes[0]), referenceKey(nodes[1])]
    const [from, to] = pairs.get(b)?.has(a) ? [b, a] : [a, b]
    const row = pairs.get(from) ?? new Map<string, Tie[]>()
    pairs.set(from, row)
    const list = row.get(to) ?? []
    row.set(to, list)
    // One record may tie two parties more than once, as with a program of two holders from one place.
    const { record } = list.at(-1) ?? {}
    if (record?.id !== tie.record.id || record.kind !== tie.record.kind) list.push(tie)
  }
  return pairs
}
