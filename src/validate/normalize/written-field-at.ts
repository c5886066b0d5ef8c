import type { Kind } from '../../model/kinds.js'
import { type WrittenField, writtenFieldsOf } from './written-fields.js'

/** The field that a path of a record leads to, where it can hold written values. */
export const writtenFieldAt = (kind: Kind, path: readonly PropertyKey[]): WrittenField | undefined => {
  let field: WrittenField | undefined = writtenFieldsOf(kind)
  for (const key of path) {
    if (field?.type === 'array') field = typeof key === 'number' ? field.item : undefined
    else field = field?.type === 'object' && typeof key === 'string' ? field.fields.get(key) : undefined
  }
  return field
}
