import type { LocalizedText } from '../../model/records.js'
import type { RecordReference } from '../comparison.js'
import { distinctReferences } from '../records/distinct-references.js'
import { referenceKey } from '../records/reference-key.js'
import type { Tie } from './ties.js'

/** The ties of each two nodes, under the key of the one and then of the other, whichever came first. */
export type Pairs = ReadonlyMap<string, ReadonlyMap<string, readonly Tie[]>>

const join = (pairs: Map<string, Map<string, Tie[]>>, a: string, b: string, tie: Tie): void => {
  const [from, to] = pairs.get(b)?.has(a) ? [b, a] : [a, b]
  const row = pairs.get(from) ?? new Map<string, Tie[]>()
  pairs.set(from, row)
  const list = row.get(to) ?? []
  row.set(to, list)
  // One record may tie two parties more than once, as with a program of two holders from one place.
  const { record } = list.at(-1) ?? {}
  if (record?.id !== tie.record.id || record.kind !== tie.record.kind) list.push(tie)
}

/** Pairs of distinct parties that a tie joins. */
const pairsOf = (
  parties: readonly RecordReference[],
  mutual: boolean,
): readonly (readonly [RecordReference, RecordReference])[] => {
  const distinct = distinctReferences(parties)
  const tying = mutual ? distinct : distinct.slice(0, 1)
  return tying.flatMap((a, index) => distinct.slice(index + 1).map((b) => [a, b] as const))
}

/** What ties join nodes. */
interface TiedNodes {
  /** The nodes that are tied, each once. */
  readonly nodes: readonly RecordReference[]
  readonly pairs: Pairs
  /** The names of the records that are left out, as no source dates them. */
  readonly undated: readonly LocalizedText[]
}

/** Collects what joins two nodes that are wanted, where the parties of ties stand for nodes. */
export const collectPairs = (
  ties: readonly Tie[],
  nodeOf: (party: RecordReference) => RecordReference,
  isWanted: (node: RecordReference) => boolean,
): TiedNodes => {
  const nodes = new Map<string, RecordReference>()
  const pairs = new Map<string, Map<string, Tie[]>>()
  const undated = new Map<string, LocalizedText>()
  for (const tie of ties)
    for (const [a, b] of pairsOf(tie.parties.map(nodeOf), tie.mutual)) {
      if (!isWanted(a) || !isWanted(b)) continue
      if (tie.isUndated) undated.set(referenceKey(tie.record), tie.name)
      else {
        const [from, to] = [referenceKey(a), referenceKey(b)]
        nodes.set(from, a).set(to, b)
        join(pairs, from, to, tie)
      }
    }
  return { nodes: [...nodes.values()], pairs, undated: [...undated.values()] }
}
