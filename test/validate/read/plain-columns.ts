import { columnOptions } from '../../../src/validate/read/csv/cell-options.js'

/** How columns are read of whose kind of record nothing is known. */
export const plainColumns = columnOptions({})
