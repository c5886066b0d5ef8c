import { isAtOrAbove } from '../is-at-or-above.js'
import { pathOfHeader } from '../read/csv/header-path.js'
import { parseFieldPath } from './field-path.js'

/** Tells whether a name in a mapping means a column of a table, or something that the dots in it say it is a part of. */
export const isNameOf = (column: string): ((name: string) => boolean) => {
  const path = pathOfHeader(column)
  return (name) => name === column || isAtOrAbove(name.includes('.') ? parseFieldPath(name) : [name], path)
}
