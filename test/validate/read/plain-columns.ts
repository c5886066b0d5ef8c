import type { ColumnOptions } from '../../../src/validate/read/csv/csv-columns.js'
import { pathOfHeader } from '../../../src/validate/read/csv/header-path.js'

/** How columns are read of whose kind of record nothing is known. */
export const plainColumns: ColumnOptions = {
  pathOf: pathOfHeader,
  headers: {},
  labels: () => undefined,
  types: () => undefined,
  itemColumns: () => undefined,
  meant: () => undefined,
  hintOn: () => undefined,
  listSeparator: ';',
}
