import type { LocalizedText } from '../../../model/records.js'
import type { FieldPath } from '../../path.js'
import type { ItemColumn } from '../../schema/item-column.js'
import type { CellType } from './csv-cell.js'
import type { ColumnOptions } from './csv-columns.js'
import { headerName } from './header-name.js'
import { pathOfHeader } from './header-path.js'

/** How the columns and cells of a table are to be understood. */
export interface CellOptions {
  /** What stands between the items of a list in one cell; a semicolon unless given. */
  readonly listSeparator?: string
  /** Paths of fields by the names that the header has for them: `{ 名称: 'name.ja' }`. */
  readonly headers?: Readonly<Record<string, string>>
  /** The path of the field that a name of the header stands for, asked where `headers` has no such name. */
  readonly labels?: (name: string) => string | undefined
  /** The place in a record of a column, beside all that the header names; as dots in its name say unless given. */
  readonly pathOf?: (name: string, header: ReadonlySet<string>) => FieldPath
  /** The name of a column, by its cell of the header; the first line of that, and a unit, unless given. */
  readonly nameOf?: (cell: string) => string
  /** What the cells of a field stand for; text unless given. */
  readonly types?: (path: FieldPath) => CellType | undefined
  /** What a path without a number is, where its column can hold several items of a list; asked before `types`. */
  readonly itemColumns?: (path: FieldPath) => ItemColumn | undefined
  /**
   * The names that come near a path that leads to no field, undefined where it leads to one. Columns that lead to none
   * are not read; all are unless this is given.
   */
  readonly meant?: (path: FieldPath) => readonly string[] | undefined
  /** What else there is to say of a name of the header that leads to no field, with the names that come near. */
  readonly hintOn?: (name: string, near: readonly string[]) => LocalizedText | undefined
  /** Told the names of the fields that the header has. */
  readonly onHeader?: (fields: readonly string[]) => void
  /** The row that is the header, as a spreadsheet counts rows; the first one with any content unless given. */
  readonly headerRow?: number | undefined
  /** The first row of the data, as a spreadsheet counts rows; the one below the header unless given. */
  readonly dataRow?: number | undefined
  /**
   * How many of the names of a header are asked for. Where none is, and a row near the header has several that are,
   * nothing is read.
   */
  readonly countAsked?: (fields: readonly string[]) => number
  /** What else there is to say of rows that are skipped, by their filled cells. */
  readonly hintOnSkipped?: (cells: readonly string[]) => LocalizedText | undefined
}

/** What a caller says about columns, and what holds where nothing is said. */
export const columnOptions = ({
  pathOf = pathOfHeader,
  headers = {},
  labels = () => undefined,
  nameOf = headerName,
  types = () => undefined,
  itemColumns = () => undefined,
  meant = () => undefined,
  hintOn = () => undefined,
  listSeparator = ';',
}: CellOptions): ColumnOptions => ({
  pathOf,
  headers,
  labels,
  nameOf,
  types,
  itemColumns,
  meant,
  hintOn,
  listSeparator,
})
