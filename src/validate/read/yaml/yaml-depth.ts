import { isMap, isSeq } from 'yaml'
import { MAX_DEPTH } from '../limits.js'
import { keyOf } from './yaml-node.js'

/** The path to the first value too deep in a record, the reading of which ended there: it is the last one at each level. */
export function pathTooDeep(record: unknown): readonly (string | number)[] {
  const path: (string | number)[] = []
  let node = record
  while (path.length < MAX_DEPTH) {
    const last = isMap(node) ? node.items.at(-1) : undefined
    if (last) path.push(keyOf(last.key) ?? '')
    else if (isSeq(node) && node.items.length > 0) path.push(node.items.length - 1)
    else break
    node = last ? last.value : isSeq(node) ? node.items.at(-1) : undefined
  }
  return path
}
