import type { RecordReference } from '../comparison.js'

/** A text that tells a record from all others: `place/asean`. */
export const referenceKey = ({ kind, id }: RecordReference): string => `${kind}/${id}`
