import type { OpenShard, Shard } from './shard.js'

/** How many numbers each is that a record names above or below it. */
const HIERARCHY_FIELDS = 3

/** Another record that a record names above or below it, see `hierarchyFields`. */
export interface HierarchyEntry {
  readonly record: number
  /** The key of the other. */
  readonly key: string
  /** Its place in the list where there is one. */
  readonly item: number | undefined
}

/** Adds to a shard what a record names above or below it. */
export const addToHierarchy = ({ hierarchy, texts }: OpenShard, entry: HierarchyEntry): void => {
  hierarchy.push(entry.record)
  hierarchy.push(texts.add(entry.key))
  hierarchy.push(entry.item === undefined ? 0 : entry.item + 1)
}

/** How many others the records of a shard name above or below them. */
export const hierarchyCount = ({ hierarchy }: Shard): number =>
  Math.trunc(hierarchy.size() / HIERARCHY_FIELDS)

/** One of those. */
export const hierarchyAt = ({ hierarchy, texts }: Shard, index: number): HierarchyEntry => {
  const at = index * HIERARCHY_FIELDS
  const place = hierarchy.at(at + 2)
  return {
    record: hierarchy.at(at),
    key: texts.text(hierarchy.at(at + 1)),
    item: place === 0 ? undefined : place - 1,
  }
}
