import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml'

/** The text of a key; undefined where it is not a plain text, number or the like. */
export function keyOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined
  if (typeof key.value === 'string') return key.value
  return key.source === undefined || key.source === '' ? undefined : key.source
}

/** Where a node begins. */
export function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined
}

/** Where a node ends. */
export function endOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[1] : undefined
}
