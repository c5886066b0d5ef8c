import { dimensionReferences } from '../../atlas/dimension-references.js'
import { type ReferencePath, referencePaths } from '../../atlas/reference-paths.js'
import { visitIdsAt } from '../../atlas/visit-ids-at.js'
import type { Kind } from '../../model/kinds.js'

/** Tells the ids of a kind that a record names, one for each time. */
export type IdsNamed = (record: { readonly id: string }) => readonly string[]

/** Tells the ids at the ends of paths in a record. */
export const idsAtAll =
  (paths: readonly ReferencePath[]): IdsNamed =>
  (record) => {
    const found: string[] = []
    for (const { keys } of paths) visitIdsAt(record, keys, (id) => found.push(id))
    return found
  }

/** Tells which records of one kind those of another name; undefined where they have no field for it. */
export const idsNamed = (kind: Kind, target: Kind): IdsNamed | undefined => {
  if (kind === 'indicator' && (target === 'place' || target === 'technology'))
    return (record) =>
      dimensionReferences(record).flatMap((reference) => (reference.kind === target ? reference.id : []))
  const paths = referencePaths(kind).filter((path) => path.target === target)
  return paths.length === 0 ? undefined : idsAtAll(paths)
}
