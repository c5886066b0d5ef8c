import type { Kind } from '../../model/kinds.js'
import { type Field, fieldsOf } from './fields.js'

/** The field that a path of a record leads to, where it can hold written values. */
export const fieldAt = (kind: Kind, path: readonly PropertyKey[]): Field | undefined => {
  let field: Field | undefined = fieldsOf(kind)
  for (const key of path) {
    if (field?.type === 'array') field = typeof key === 'number' ? field.item : undefined
    else field = field?.type === 'object' && typeof key === 'string' ? field.fields.get(key) : undefined
  }
  return field
}
