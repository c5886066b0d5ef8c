import type { Kind } from '../model/kinds.js'
import { dimensionReferences } from './dimension-references.js'
import { referencePaths } from './reference-paths.js'

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
  const walk = (
    value: unknown,
    rest: readonly string[],
    depth: number,
    path: (string | number)[],
    target: Kind,
  ): void => {
    const key = rest[depth]
    if (key === undefined) {
      if (typeof value === 'string') found.push({ path, kind: target, id: value })
    } else if (key === '*') {
      if (Array.isArray(value))
        for (const [index, item] of value.entries()) walk(item, rest, depth + 1, [...path, index], target)
    } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) {
      walk(Reflect.get(value, key), rest, depth + 1, [...path, key], target)
    }
  }
  for (const { keys, target } of referencePaths(kind)) walk(record, keys, 0, [], target)
  return kind === 'indicator' ? [...found, ...dimensionReferences(record)] : found
}
