import type { RecordReference } from '../comparison.js'
import { referenceKey } from './reference-key.js'

/** References without repetitions. */
export const distinctReferences = (references: readonly RecordReference[]): readonly RecordReference[] => [
  ...new Map(references.map((reference) => [referenceKey(reference), reference])).values(),
]
