import { isDataset, type Member, type ValueSort } from '../dataset-shape.js'
import { isList } from '../is-list.js'
import { readProperty } from '../plain-value.js'
import { datasetMember } from './dataset-member.js'

const sortOf = (value: unknown): ValueSort => {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (isList(value)) return 'list'
  return typeof value === 'object' ? 'object' : 'other'
}

function* membersOf(object: object): Generator<Member> {
  for (const name of Object.keys(object)) {
    const member = datasetMember(object, name)
    if ('finding' in member) continue
    const { value } = member
    const firstItem = isList(value) ? readProperty(value, 0) : undefined
    yield {
      name,
      value: sortOf(value),
      firstItem: sortOf(firstItem && 'value' in firstItem ? firstItem.value : undefined),
    }
  }
}

/** Whether a JavaScript object is a dataset and not a record. */
export const isDatasetObject = (object: object): boolean => isDataset(membersOf(object), true) === true
