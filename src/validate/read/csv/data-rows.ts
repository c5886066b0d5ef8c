import type { InputItem, InputPosition } from '../../input.js'
import { isBlank } from '../../is-blank.js'
import { type ProblemContent, problem } from '../problem.js'
import { csvColumns, csvEmptyRows, csvHeaderEmpty, csvNoRows, csvNoteRow } from '../problems/csv-problems.js'
import { createCellPlaces } from './csv-locate.js'
import { isNoteRow } from './csv-note-row.js'
import type { Dialect } from './csv-row.js'
import type { Row, WholeRow } from './csv-rows.js'
import { isEmptyRow } from './empty-row.js'
import type { TableHeader } from './header-row.js'
import { recordItem } from './record-item.js'

/** Makes items of the rows below a header. */
export interface DataRows {
  readonly take: (row: Row) => InputItem[]
  /** What is to be said at the end; `ofNoRow` is told where no row was taken. */
  readonly end: (ofNoRow?: ProblemContent) => InputItem[]
  /** The number of the next record. */
  readonly nextIndex: () => number
}

/** The rows below a header so far. */
interface DataState {
  rows: number
  /** How many of the rows are records, read or lost. */
  records: number
  emptyRows: number
  firstEmptyRow: InputPosition | undefined
  /** The columns without a name in which nothing was found yet. */
  unnamed: readonly number[]
}

/** Whether a line has nothing in it, not even a delimiter, though there is more than one column. */
const isBlankLine = ({ cells }: WholeRow, width: number): boolean =>
  cells.length === 1 && width > 1 && isBlank(cells[0] ?? '')

/** Begins to make items of the rows below a header. */
export function createDataRows({ columns, line: headerLine }: TableHeader, dialect: Dialect): DataRows {
  const { names } = columns
  const state: DataState = {
    rows: 0,
    records: 0,
    emptyRows: 0,
    firstEmptyRow: undefined,
    unnamed: names.flatMap((name, column) => (name === '' ? [column] : [])),
  }

  const nextRecord = (): number => {
    state.records += 1
    return state.records - 1
  }
  /** What columns without a name hold for the first time. */
  const takeUnnamed = (row: WholeRow): InputItem[] => {
    const isFilled = (column: number) => !isBlank(row.cells[column] ?? '')
    const filled = state.unnamed.filter(isFilled)
    if (filled.length === 0) return []
    state.unnamed = state.unnamed.filter((column) => !isFilled(column))
    const placeOf = createCellPlaces(row, dialect)
    return filled.map((column) =>
      problem(csvHeaderEmpty(column + 1), { ...placeOf(column), row: state.rows }),
    )
  }
  const takeEmpty = (start: InputPosition): void => {
    state.emptyRows += 1
    state.firstEmptyRow ??= start
  }
  const takeRow = (row: WholeRow): InputItem[] => {
    const { line, cells } = row
    const start: InputPosition = { line, column: 1, row: state.rows }
    if (isBlankLine(row, names.length)) return []
    if (isEmptyRow(cells)) {
      takeEmpty(start)
      return []
    }
    const index = nextRecord()
    if (isNoteRow(cells)) return [problem(csvNoteRow(), start, index)]
    if (cells.length !== names.length) return [problem(csvColumns(names.length, cells), start, index)]
    const record = recordItem(row, start, index, columns, dialect)
    return state.unnamed.length > 0 ? [...takeUnnamed(row), record] : [record]
  }

  return {
    take: (row) => {
      state.rows += 1
      return row.type === 'row'
        ? takeRow(row)
        : [problem(row.finding, { ...row.position, row: state.rows }, nextRecord())]
    },
    end: (ofNoRow = csvNoRows()) => [
      ...(state.records === 0
        ? [problem(state.rows === 0 ? ofNoRow : csvNoRows(), { line: headerLine, column: 1 })]
        : []),
      ...(state.emptyRows > 0 ? [problem(csvEmptyRows(state.emptyRows), state.firstEmptyRow)] : []),
    ],
    nextIndex: () => state.records,
  }
}
