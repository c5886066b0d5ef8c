import { isMap, isScalar } from 'yaml'
import { usableId } from '../record-id.js'
import { endOf, keyOf } from './yaml-node.js'
import { follow, type Targets } from './yaml-targets.js'

/** The id of a record that could not be read, if it stands before an offset. */
export const idOfNode = (record: unknown, targets: Targets, before: number): string | undefined => {
  const map = follow(record, targets)
  const pair = isMap(map) ? map.items.findLast(({ key }) => keyOf(key) === 'id') : undefined
  const id = follow(pair?.value, targets)
  return isScalar(id) && (endOf(pair?.value) ?? 0) < before ? usableId(id.value) : undefined
}
