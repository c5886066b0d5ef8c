import { isAtOrAbove } from '../is-at-or-above.js'
import type { FieldPath } from '../path.js'
import { pathOfHeader } from '../read/csv/header-path.js'
import type { Mapping } from './create-mapping.js'
import { parseFieldPath } from './field-path.js'
import { fieldsUsed } from './mapped-field.js'

/**
 * The place of a column in a record of theirs: a field of that very name, unless the mapping speaks of something that
 * is no column and that the dots in the name say the column is a part of, such as the list `tags` of `tags.0` and
 * `tags.1`.
 */
export const columnPath = (mapping: Mapping) => {
  const named = [...fieldsUsed(mapping), ...(mapping.file.ignore ?? [])]
  return (name: string, header: ReadonlySet<string>): FieldPath => {
    const path = pathOfHeader(name)
    const isPart = named.some((other) => !header.has(other) && isAtOrAbove(parseFieldPath(other), path))
    return isPart ? path : [name]
  }
}
