import { type Alias, isAlias, isMap, isPair, isScalar, isSeq } from 'yaml'
import { pointerOf } from '../../../atlas/pointer.js'
import { MAX_ALIASED_VALUES, MAX_DEPTH } from '../limits.js'
import type { OffsetFinding } from '../offset-finding.js'
import type { ProblemContent } from '../problem.js'
import { cyclic, duplicateKey, tooDeep, unsafeKey } from '../problems/value-problems.js'
import { aliasBomb, aliasUnknown, yamlKey, yamlMergeKey } from '../problems/yaml-problems.js'
import { textFinding } from '../text-finding.js'
import { UNSAFE_KEYS } from '../unsafe-keys.js'
import { keyOf, offsetOf } from './yaml-node.js'
import type { Targets } from './yaml-targets.js'

/** A node as JavaScript value, or what keeps it from being one. */
export type YamlRecord =
  | { readonly ok: true; readonly value: unknown; readonly warning?: OffsetFinding }
  | { readonly ok: false; readonly error: OffsetFinding }

/** Whether a key asks for the fields of other objects, as YAML 1.1 has it; in quotes it does not. */
const isMergeKey = (key: unknown): boolean => isScalar(key) && key.type === 'PLAIN' && key.value === '<<'

/** Makes a value of the node of a record, to which `pointer` leads. */
export function readYamlRecord(record: unknown, targets: Targets, pointer: string): YamlRecord {
  let error: OffsetFinding | undefined
  const duplicates: string[] = []
  let firstDuplicate: Pick<OffsetFinding, 'offset' | 'pointer'> | undefined
  const path: (string | number)[] = []
  const around = new Set<unknown>()
  let aliasAt: number | undefined
  let aliased = 0

  const fail = (node: unknown, finding: ProblemContent): undefined => {
    error ??= { offset: aliasAt ?? offsetOf(node) ?? 0, pointer: pointer + pointerOf(path), finding }
    return undefined
  }
  const followAlias = (node: Alias, depth: number): unknown => {
    const target = targets.get(node)
    if (target === undefined) return fail(node, aliasUnknown(node.source))
    if (around.has(target)) return fail(node, cyclic())
    const outer = aliasAt
    aliasAt ??= offsetOf(node)
    const value = read(target, depth)
    aliasAt = outer
    return value
  }
  const readPairs = (items: readonly unknown[], depth: number): unknown => {
    const value: Record<string, unknown> = {}
    for (const pair of items) {
      if (!isPair(pair)) continue
      const key = keyOf(pair.key)
      if (key === undefined) return fail(pair.key ?? pair.value, yamlKey())
      path.push(key)
      if (isMergeKey(pair.key)) return fail(pair.key, yamlMergeKey())
      if (UNSAFE_KEYS.has(key)) return fail(pair.key, unsafeKey(key))
      if (Object.hasOwn(value, key)) {
        firstDuplicate ??= { offset: aliasAt ?? offsetOf(pair.key) ?? 0, pointer: pointer + pointerOf(path) }
        duplicates.push(key)
      }
      value[key] = read(pair.value, depth)
      if (error) return undefined
      path.pop()
    }
    return value
  }
  const readItems = (items: readonly unknown[], depth: number): unknown => {
    const value: unknown[] = []
    for (const [at, item] of items.entries()) {
      path.push(at)
      value.push(read(item, depth))
      if (error) return undefined
      path.pop()
    }
    return value
  }
  const read = (node: unknown, depth: number): unknown => {
    if (aliasAt !== undefined) {
      aliased += 1
      if (aliased > MAX_ALIASED_VALUES) return fail(node, aliasBomb(MAX_ALIASED_VALUES))
    }
    if (isAlias(node)) return followAlias(node, depth)
    if (isScalar(node)) {
      const { value } = node
      const finding = typeof value === 'string' ? textFinding(value) : undefined
      return finding ? fail(node, finding) : value
    }
    if (!isMap(node) && !isSeq(node)) return null
    if (depth === MAX_DEPTH) return fail(node, tooDeep(MAX_DEPTH))
    around.add(node)
    const value = isMap(node) ? readPairs(node.items, depth + 1) : readItems(node.items, depth + 1)
    around.delete(node)
    return value
  }

  const value = read(record, 0)
  if (error) return { ok: false, error }
  if (!firstDuplicate) return { ok: true, value }
  return { ok: true, value, warning: { ...firstDuplicate, finding: duplicateKey([...new Set(duplicates)]) } }
}
