import type { RecordReference } from '../comparison.js'

/** A text that tells a record from all others: `place/asean`. */
export const referenceKey = ({ kind, id }: RecordReference): string => `${kind}/${id}`

/** References without repetitions. */
export const distinctReferences = (references: readonly RecordReference[]): readonly RecordReference[] => [
  ...new Map(references.map((reference) => [referenceKey(reference), reference])).values(),
]
