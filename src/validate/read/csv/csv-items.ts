import type { LocalizedText } from '../../../model/records.js'
import { isBlank } from '../../check/is-blank.js'
import type { InputItem, InputPosition } from '../../input.js'
import type { FieldPath } from '../../path.js'
import type { ItemColumn } from '../../schema/item-column.js'
import { endOfReading, type ProblemContent, problem } from '../problem.js'
import {
  csvColumns,
  csvDataBeyond,
  csvEmptyRows,
  csvHeaderBeyond,
  csvHeaderBlank,
  csvHeaderElsewhere,
  csvHeaderEmpty,
  csvNoRows,
  csvNoteRow,
  titleForHeader,
} from '../problems/csv-problems.js'
import { inputEmpty } from '../problems/input-problems.js'
import type { CellType } from './csv-cell.js'
import { type Columns, fieldsIn, readHeader, recordOf } from './csv-columns.js'
import { type CellPlaces, type ColumnFinder, createCellPlaces, createColumnFinder } from './csv-locate.js'
import { isNoteRow } from './csv-note-row.js'
import type { Dialect } from './csv-row.js'
import type { NumberedRow, Row, WholeRow } from './csv-rows.js'
import { createSkippedRows } from './csv-skipped.js'
import { headerBelow, likelierHeader } from './csv-title.js'
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
  readonly nameOf?: ((cell: string) => string) | undefined
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
  readonly countAsked?: ((fields: readonly string[]) => number) | undefined
  /** What else there is to say of rows that are skipped, by their filled cells. */
  readonly hintOnSkipped?: ((cells: readonly string[]) => LocalizedText | undefined) | undefined
}

/** Makes items of rows. */
export interface RowItems {
  /** Takes a row; of the first ones, the rows after it are to be given too. */
  readonly take: (row: Row, following: readonly Row[]) => InputItem[]
  readonly end: () => InputItem[]
  /** False until the header was read. */
  readonly hasHeader: () => boolean
  /** Whether nothing after the rows so far can be read. */
  readonly isStopped: () => boolean
  /** The number of the next record. */
  readonly nextIndex: () => number
}

const isEmptyRow = (cells: readonly string[]): boolean => cells.every(isBlank)

/** Makes items of the rows of a table, the first of which with any content is its header unless another is named. */
export function createRowItems(
  {
    pathOf = pathOfHeader,
    headers = {},
    labels = () => undefined,
    nameOf,
    types = () => undefined,
    itemColumns = () => undefined,
    meant = () => undefined,
    hintOn = () => undefined,
    onHeader = () => undefined,
    listSeparator = ';',
    headerRow,
    dataRow = 0,
    countAsked,
    hintOnSkipped = () => undefined,
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
  let rowInTable = 0
  let isStopped = false
  const above = createSkippedRows('above', hintOnSkipped)
  const below = createSkippedRows('below', hintOnSkipped)

  const stop = (finding: ProblemContent, position?: InputPosition): InputItem[] => {
    isStopped = true
    return [endOfReading(problem(finding, position))]
  }
  const countIn = ({ row }: NumberedRow): number =>
    countAsked?.(fieldsIn(row.cells, { headers, labels, nameOf })) ?? 0
  const likelier = (following: readonly Row[]): number | undefined => {
    const numbered = following.flatMap((row, at): NumberedRow[] =>
      row.type === 'row' ? [{ number: rowInTable + 1 + at, row }] : [],
    )
    return likelierHeader([...above.last(), ...numbered], countIn)
  }
  const takeHeader = (row: WholeRow, following: readonly Row[]): InputItem[] => {
    const start = { line: row.line, column: 1 }
    if (isEmptyRow(row.cells))
      return headerRow === undefined ? [] : stop(csvHeaderBlank(rowInTable, likelier(following)), start)
    const other = countIn({ number: rowInTable, row }) === 0 ? likelier(following) : undefined
    if (other !== undefined) return stop(csvHeaderElsewhere(rowInTable, other), start)
    const options = { pathOf, headers, labels, nameOf, types, itemColumns, meant, hintOn, listSeparator }
    const header = readHeader(row.cells, options)
    const placeOf = createCellPlaces(row, dialect)
    const isKnown = header.findings.every(({ finding }) => finding.code !== 'csv-header-unknown')
    const lineBelow = headerBelow(row, following, isKnown, options)
    columns = header.columns
    onHeader(header.fields)
    headerLine = row.line
    unnamed = header.columns.names.flatMap((name, column) => (name === '' ? [column] : []))
    const found = header.findings.map(({ column, finding }) => ({
      ...problem(lineBelow === undefined ? finding : titleForHeader(finding, lineBelow), {
        ...placeOf(column),
        field: header.columns.names[column] ?? '',
      }),
      once: `column ${column + 1}`,
    }))
    return [...above.tell(), ...found]
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
  const noRows = (): ProblemContent =>
    rowNumber === 0 && below.last().length > 0 ? csvDataBeyond(dataRow, rowInTable) : csvNoRows()
  const skipBelow = (row: Row): InputItem[] => {
    rowInTable += 1
    if (row.type === 'row') below.add({ number: rowInTable, row })
    return [
      ...(row.type === 'finding' ? [problem(row.finding, row.position)] : []),
      ...(rowInTable + 1 === dataRow ? below.tell() : []),
    ]
  }

  return {
    take: (row, following) => {
      if (isSeparatorLine) {
        isSeparatorLine = false
        return []
      }
      if (!columns) {
        rowInTable += 1
        if (row.type === 'finding') return stop(row.finding, row.position)
        if (headerRow === undefined || rowInTable >= headerRow) return takeHeader(row, following)
        above.add({ number: rowInTable, row })
        return []
      }
      if (rowInTable + 1 < dataRow) return skipBelow(row)
      rowNumber += 1
      if (row.type === 'row') return takeRow(row, columns, rowNumber)
      index += 1
      return [problem(row.finding, { ...row.position, row: rowNumber }, index - 1)]
    },
    end: () => {
      if (!columns) {
        const isTooShort = headerRow !== undefined && rowInTable > 0
        return [problem(isTooShort ? csvHeaderBeyond(headerRow, rowInTable, likelier([])) : inputEmpty())]
      }
      return [
        ...(rowInTable + 1 < dataRow ? below.tell() : []),
        ...(index === 0 ? [problem(noRows(), { line: headerLine, column: 1 })] : []),
        ...(emptyRows > 0 ? [problem(csvEmptyRows(emptyRows), firstEmptyRow)] : []),
      ]
    },
    hasHeader: () => columns !== undefined,
    isStopped: () => isStopped,
    nextIndex: () => index,
  }
}
