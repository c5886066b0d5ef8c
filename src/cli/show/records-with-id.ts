import type { Atlas } from '../../atlas/create-atlas.js'
import type { ResolvedReference } from '../../atlas/incoming-references.js'
import type { AnyIds } from '../../model/ids.js'
import type { Kind } from '../../model/kinds.js'

/** A record with its kind, and what refers to it. */
export interface ShownRecord {
  readonly kind: Kind
  readonly record: { readonly id: string }
  readonly referredToBy: readonly ResolvedReference[]
}

/** The records of some kinds that have an id: one of a kind at most. */
export const recordsWithId = (
  atlas: Atlas<AnyIds>,
  id: string,
  among: readonly Kind[],
): readonly ShownRecord[] =>
  among.flatMap((kind) => {
    const record = atlas.find(kind, id)
    return record ? [{ kind, record, referredToBy: atlas.referencesTo(kind, id) }] : []
  })
