import { cellTypeAt, type WrittenNumbers } from '../check/cell-type.js'
import type { CellType } from '../read/csv/csv-cell.js'
import type { MappedField, Mapping } from './create-mapping.js'
import { parseFieldPath } from './field-path.js'
import { originsOf } from './mapped-field.js'
import type { ValueType } from './mapping-schema.js'
import { hasTables } from './translate.js'

const CELL_TYPES: Readonly<Partial<Record<ValueType, CellType>>> = {
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  list: 'list',
}

/** Whether a mapping means a column by a name, be it that of the column or the path that its dots make. */
const means = (name: string, column: string): boolean =>
  name === column || parseFieldPath(name).join('.') === column

/** What cells stand for that become fields as they are: numbers and truth values where all of the fields hold such. */
const takenOver = (
  { file }: Mapping,
  takers: readonly MappedField[],
  written: WrittenNumbers | undefined,
): CellType | undefined => {
  const types = new Set(
    takers.map(({ target, origin }) =>
      origin.as === undefined && !hasTables(origin) ? cellTypeAt(file.kind, target, written) : undefined,
    ),
  )
  const [type] = types
  return types.size === 1 && type !== 'list' ? type : undefined
}

/**
 * What the cells of a table stand for that a mapping takes over or expects something of; text where the mapping itself
 * says how they are read.
 */
export const expectedCell = (
  mapping: Mapping,
  path: readonly PropertyKey[],
  written: WrittenNumbers | undefined,
): CellType | undefined => {
  const { file, fields } = mapping
  const column = path.join('.')
  const takers = fields.filter(({ origin }) => originsOf(origin).some((name) => means(name, column)))
  if (takers.length > 0) return takenOver(mapping, takers, written)
  const [, expected] = Object.entries(file.expect ?? {}).find(([name]) => means(name, column)) ?? []
  return expected && CELL_TYPES[typeof expected === 'string' ? expected : expected.type]
}
