import type { InputPosition, InputRecord } from '../../input.js'
import { type Columns, recordOf } from './csv-columns.js'
import { type CellPlaces, type ColumnFinder, createCellPlaces, createColumnFinder } from './csv-locate.js'
import type { Dialect } from './csv-row.js'
import type { WholeRow } from './csv-rows.js'

/** The record that a row holds; its cells are looked for only once a place is asked. */
export function recordItem(
  row: WholeRow,
  start: InputPosition,
  index: number,
  columns: Columns,
  dialect: Dialect,
): InputRecord {
  let columnOf: ColumnFinder | undefined
  let placeOf: CellPlaces | undefined
  return {
    type: 'record',
    index,
    pointer: '',
    value: recordOf(columns, row.cells),
    locate: (path) => {
      if (path.length === 0) return start
      columnOf ??= createColumnFinder(columns, row.cells)
      const column = columnOf(path)
      if (column === undefined) return start
      placeOf ??= createCellPlaces(row, dialect)
      return { ...start, ...placeOf(column), field: columns.names[column] ?? '' }
    },
  }
}
