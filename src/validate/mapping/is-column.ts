import { isAtOrAbove } from '../is-at-or-above.js'
import { pathOfHeader } from '../read/csv/header-path.js'
import { parseFieldPath } from './field-path.js'

/** Whether a mapping means a column of a table by a name, or something that the dots in its name say it is a part of. */
export const isColumn = (name: string, column: string): boolean =>
  name === column || isAtOrAbove(name.includes('.') ? parseFieldPath(name) : [name], pathOfHeader(column))
