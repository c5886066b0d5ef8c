import type { Kind } from '../model/kinds.js'
import { dimensionReferences } from './dimension-references.js'
import { referencePaths } from './reference-paths.js'
import { visitIdsAt } from './visit-ids-at.js'

/** A reference from one record to another. */
export interface Reference {
  /** The keys that lead to the reference. */
  readonly path: readonly (string | number)[]
  /** The kind of record referred to. */
  readonly kind: Kind
  /** The id referred to. */
  readonly id: string
}

/**
 * Every reference that a record of a kind makes, in the order of its fields.
 *
 * @example
 * ```ts
 * import { referencesIn } from 'sti-atlas/atlas'
 *
 * referencesIn('program', { id: 'x', funders: ['jst'] }) //=> [{ path: ['funders', 0], kind: 'organization', id: 'jst' }]
 * ```
 */
export const referencesIn = (kind: Kind, record: unknown): Reference[] => {
  const found: Reference[] = []
  for (const { keys, target } of referencePaths(kind))
    visitIdsAt(record, keys, (id, path) => found.push({ path: [...path], kind: target, id }))
  return kind === 'indicator' ? [...found, ...dimensionReferences(record)] : found
}
