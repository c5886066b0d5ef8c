import type { CellType } from '../read/csv-columns.js'
import { type Mapping, sourcesOf } from './create-mapping.js'
import { parseFieldPath } from './field-path.js'
import type { ValueType } from './mapping-schema.js'

const CELL_TYPES: Readonly<Partial<Record<ValueType, CellType>>> = {
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  list: 'list',
}

/** Whether a mapping means a column by a name, be it that of the column or the path that its dots make. */
const means = (name: string, column: string): boolean =>
  name === column || parseFieldPath(name).join('.') === column

/**
 * What the cells of a table stand for that a mapping expects something of; text where it takes them over, and says
 * itself how they are read.
 */
export const expectedCell = (
  { file, fields }: Mapping,
  path: readonly PropertyKey[],
): CellType | undefined => {
  const column = path.join('.')
  const isTakenOver = fields.some(({ source }) => sourcesOf(source).some((name) => means(name, column)))
  if (isTakenOver) return undefined
  const [, expected] = Object.entries(file.expect ?? {}).find(([name]) => means(name, column)) ?? []
  return expected && CELL_TYPES[typeof expected === 'string' ? expected : expected.type]
}
