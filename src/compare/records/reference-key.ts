import type { Kind } from '../../model/kinds.js'
import type { RecordReference } from '../comparison.js'

/** A text that tells a record from all others: `place/asean`. */
export const referenceKey = ({ kind, id }: RecordReference): string => `${kind}/${id}`

/** The references to records of a kind by their ids. */
export const referencesTo = (kind: Kind, ids: readonly string[] = []): readonly RecordReference[] =>
  ids.map((id) => ({ kind, id }))
