import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Kind } from '../../model/kinds.js'
import type { Records } from '../../model/records.js'

/** The records with the ids, in the order of the ids, each once; without ids all records of the kind. */
export const selectRecords = <K extends Kind>(
  atlas: Atlas<AnyIds>,
  kind: K,
  ids: readonly string[] | undefined,
): readonly Records<AnyIds>[K][] =>
  ids === undefined ? atlas.all(kind) : [...new Set(ids)].flatMap((id) => atlas.find(kind, id) ?? [])
