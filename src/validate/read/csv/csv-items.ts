import type { LocalizedText } from '../../../model/records.js'
import { isBlank } from '../../check/is-blank.js'
import type { InputItem, InputPosition } from '../../input.js'
import type { FieldPath } from '../../path.js'
import type { ItemColumn } from '../../schema/item-column.js'
import { endOfReading, problem } from '../problem.js'
import {
  csvColumns,
  csvEmptyRows,
  csvHeaderEmpty,
  csvNoRows,
  csvNoteRow,
  titleForHeader,
} from '../problems/csv-problems.js'
import { inputEmpty } from '../problems/input-problems.js'
import type { CellType } from './csv-cell.js'
import { type Columns, readHeader, recordOf } from './csv-columns.js'
import { type CellPlaces, type ColumnFinder, createCellPlaces, createColumnFinder } from './csv-locate.js'
import { isNoteRow } from './csv-note-row.js'
import type { Dialect } from './csv-row.js'
import type { Row, WholeRow } from './csv-rows.js'
import { headerBelow } from './csv-title.js'
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
}

/** Makes items of rows. */
export interface RowItems {
  /** Takes a row; of the first ones, the rows after it are to be given too. */
  readonly take: (row: Row, following: readonly Row[]) => InputItem[]
  readonly end: () => InputItem[]
  /** False until the header was read. */
  readonly hasHeader: () => boolean
  /** The number of the next record. */
  readonly nextIndex: () => number
}

const isEmptyRow = (cells: readonly string[]): boolean => cells.every(isBlank)

/** Makes items of the rows of a table, the first of which with any content is its header. */
export function createRowItems(
  {
    pathOf = pathOfHeader,
    headers = {},
    labels = () => undefined,
    types = () => undefined,
    itemColumns = () => undefined,
    meant = () => undefined,
    hintOn = () => undefined,
    onHeader = () => undefined,
    listSeparator = ';',
  }: CellOptions,
  dialect: Dialect,
  hasSeparatorLine: boolean,
): RowItems {
  let columns: Columns | undefined
  let unnamed: number[] = []
  let isSeparatorLine = hasSeparatorLine
  let index = 0
  let rowNumber = 0
  let emptyRows = 0
  let headerLine = 1
  let firstEmptyRow: InputPosition | undefined

  const takeHeader = (row: WholeRow, following: readonly Row[]): InputItem[] => {
    const options = { pathOf, headers, labels, types, itemColumns, meant, hintOn, listSeparator }
    const header = readHeader(row.cells, options)
    const placeOf = createCellPlaces(row, dialect)
    const isKnown = header.findings.every(({ finding }) => finding.code !== 'csv-header-unknown')
    const below = headerBelow(row, following, isKnown, options)
    columns = header.columns
    onHeader(header.fields)
    headerLine = row.line
    unnamed = header.columns.names.flatMap((name, column) => (name === '' ? [column] : []))
    return header.findings.map(({ column, finding }) => ({
      ...problem(below === undefined ? finding : titleForHeader(finding, below), {
        ...placeOf(column),
        field: header.columns.names[column] ?? '',
      }),
      once: `column ${column + 1}`,
    }))
  }
  const takeUnnamed = (row: WholeRow, number: number): InputItem[] => {
    const isFilled = (column: number) => !isBlank(row.cells[column] ?? '')
    const filled = unnamed.filter(isFilled)
    if (filled.length === 0) return []
    unnamed = unnamed.filter((column) => !isFilled(column))
    const placeOf = createCellPlaces(row, dialect)
    return filled.map((column) => problem(csvHeaderEmpty(column + 1), { ...placeOf(column), row: number }))
  }
  const takeRow = (row: WholeRow, into: Columns, number: number): InputItem[] => {
    const { line, cells } = row
    const start: InputPosition = { line, column: 1, row: number }
    if (cells.length === 1 && isBlank(cells[0] ?? '') && into.names.length > 1) return []
    if (isEmptyRow(cells)) {
      emptyRows += 1
      firstEmptyRow ??= start
      return []
    }
    let columnOf: ColumnFinder | undefined
    let placeOf: CellPlaces | undefined
    index += 1
    if (isNoteRow(cells)) return [problem(csvNoteRow(), start, index - 1)]
    if (cells.length !== into.names.length)
      return [problem(csvColumns(into.names.length, cells), start, index - 1)]
    return [
      ...(unnamed.length > 0 ? takeUnnamed(row, number) : []),
      {
        type: 'record',
        index: index - 1,
        pointer: '',
        value: recordOf(into, cells),
        locate: (path) => {
          if (path.length === 0) return start
          columnOf ??= createColumnFinder(into, cells)
          const column = columnOf(path)
          if (column === undefined) return start
          placeOf ??= createCellPlaces(row, dialect)
          return { ...placeOf(column), row: number, field: into.names[column] ?? '' }
        },
      },
    ]
  }

  return {
    take: (row, following) => {
      if (isSeparatorLine) {
        isSeparatorLine = false
        return []
      }
      if (columns) rowNumber += 1
      if (row.type === 'finding') {
        if (!columns) return [endOfReading(problem(row.finding, row.position))]
        index += 1
        return [problem(row.finding, { ...row.position, row: rowNumber }, index - 1)]
      }
      if (columns) return takeRow(row, columns, rowNumber)
      return isEmptyRow(row.cells) ? [] : takeHeader(row, following)
    },
    end: () => {
      if (!columns) return [problem(inputEmpty())]
      return [
        ...(index === 0 ? [problem(csvNoRows(), { line: headerLine, column: 1 })] : []),
        ...(emptyRows > 0 ? [problem(csvEmptyRows(emptyRows), firstEmptyRow)] : []),
      ]
    },
    hasHeader: () => columns !== undefined,
    nextIndex: () => index,
  }
}
