import type { Kind } from '../../model/kinds.js'
import type { RecordReference } from '../comparison.js'

/** The references to records of a kind by their ids. */
export const recordReferences = (kind: Kind, ids: readonly string[] = []): readonly RecordReference[] =>
  ids.map((id) => ({ kind, id }))
