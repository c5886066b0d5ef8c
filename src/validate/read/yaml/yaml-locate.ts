import { isMap, isSeq, type YAMLMap } from 'yaml'
import { onceFor } from '../../../once-for.js'
import { keyOf, offsetOf } from './yaml-node.js'
import { follow, type Targets } from './yaml-targets.js'

/** The values in those maps of a document that were looked into, by their keys; the last of a key that is there twice. */
export type YamlIndex = Map<YAMLMap, ReadonlyMap<string | undefined, unknown>>

/** The offset of the value at a path of a record, or of the nearest value around it. */
export function locateYaml(
  record: unknown,
  targets: Targets,
  path: readonly PropertyKey[],
  known: YamlIndex,
): number {
  // A field without a value, as in `{a, b}`, stands where its name does.
  const valuesOf = onceFor(
    known,
    (map) => new Map(map.items.map(({ key, value }) => [keyOf(key), value ?? key])),
  )
  const childAt = (node: unknown, step: PropertyKey): unknown => {
    if (isMap(node)) return valuesOf(node).get(String(step))
    return isSeq(node) ? node.items[Number(step)] : undefined
  }
  let node = record
  let offset = offsetOf(node) ?? 0
  for (const step of path) {
    const next = childAt(follow(node, targets), step)
    if (next === undefined || next === null) return offset
    node = next
    offset = offsetOf(node) ?? offset
  }
  return offset
}
