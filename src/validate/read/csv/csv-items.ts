import type { InputItem } from '../../input.js'
import { endOfReading, type ProblemContent, problem } from '../problem.js'
import {
  csvDataBeyond,
  csvHeaderBeyond,
  csvHeaderBlank,
  csvHeaderElsewhere,
} from '../problems/csv-problems.js'
import { inputEmpty } from '../problems/input-problems.js'
import type { LineColumn } from '../text-position.js'
import { type CellOptions, columnOptions } from './cell-options.js'
import { fieldsIn } from './csv-columns.js'
import type { Dialect } from './csv-row.js'
import type { NumberedRow, Row, WholeRow } from './csv-rows.js'
import { createSkippedRows } from './csv-skipped.js'
import { likelierHeader } from './csv-title.js'
import { createDataRows, type DataRows } from './data-rows.js'
import { isEmptyRow } from './empty-row.js'
import { readHeaderRow } from './header-row.js'

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

/** The rows of a table so far, down to the first one of the data. */
interface TableState {
  /** Whether the next line only says the delimiter. */
  isSeparatorLine: boolean
  /** How many rows there were, as a spreadsheet counts. */
  rows: number
  /** What takes the rows below the header, once that was read. */
  data: DataRows | undefined
  isStopped: boolean
}

/** Rows that are whole with their numbers; the first one has `first`. */
const numbered = (rows: readonly Row[], first: number): NumberedRow[] =>
  rows.flatMap((row, at) => (row.type === 'row' ? [{ number: first + at, row }] : []))

/** Makes items of the rows of a table, the first of which with any content is its header unless another is named. */
export function createRowItems(options: CellOptions, dialect: Dialect, hasSeparatorLine: boolean): RowItems {
  const { headerRow, dataRow = 0, countAsked, onHeader, hintOnSkipped = () => undefined } = options
  const columns = columnOptions(options)
  const above = createSkippedRows('above', hintOnSkipped)
  const below = createSkippedRows('below', hintOnSkipped)
  const state: TableState = {
    isSeparatorLine: hasSeparatorLine,
    rows: 0,
    data: undefined,
    isStopped: false,
  }

  const stop = (finding: ProblemContent, position: LineColumn): InputItem[] => {
    state.isStopped = true
    return [endOfReading(problem(finding, position))]
  }
  /** How many of the names that are asked for a row has. */
  const countIn = ({ row }: NumberedRow): number => countAsked?.(fieldsIn(row.cells, columns)) ?? 0
  /** The number of a row above or below this one that is likelier the header. */
  const likelierNear = (following: readonly Row[]): number | undefined =>
    likelierHeader([...above.last(), ...numbered(following, state.rows + 1)], countIn)
  const takeBlank = (start: LineColumn, following: readonly Row[]): InputItem[] =>
    headerRow === undefined ? [] : stop(csvHeaderBlank(state.rows, likelierNear(following)), start)

  const takeHeader = (row: WholeRow, following: readonly Row[]): InputItem[] => {
    const start = { line: row.line, column: 1 }
    if (isEmptyRow(row.cells)) return takeBlank(start, following)
    const hasNoneAsked = countIn({ number: state.rows, row }) === 0
    const other = hasNoneAsked ? likelierNear(following) : undefined
    if (other !== undefined) return stop(csvHeaderElsewhere(state.rows, other), start)
    const header = readHeaderRow(row, following, columns, dialect)
    state.data = createDataRows(header, dialect)
    onHeader?.(header.fields)
    return [...above.tell(), ...header.problems]
  }
  const takeUntilHeader = (row: Row, following: readonly Row[]): InputItem[] => {
    state.rows += 1
    if (row.type === 'finding') return stop(row.finding, row.position)
    if (headerRow === undefined || state.rows >= headerRow) return takeHeader(row, following)
    above.add({ number: state.rows, row })
    return []
  }
  const isBelowSkipped = (): boolean => state.rows + 1 < dataRow
  const skipBelow = (row: Row): InputItem[] => {
    state.rows += 1
    if (row.type === 'row') below.add({ number: state.rows, row })
    return [
      ...(row.type === 'finding' ? [problem(row.finding, row.position)] : []),
      ...(isBelowSkipped() ? [] : below.tell()),
    ]
  }
  const endOfData = (data: DataRows): InputItem[] => {
    const beyond = below.last().length > 0 ? csvDataBeyond(dataRow, state.rows) : undefined
    return [...(isBelowSkipped() ? below.tell() : []), ...data.end(beyond)]
  }
  const endWithoutHeader = (): InputItem[] => {
    const isTooShort = headerRow !== undefined && state.rows > 0
    return [problem(isTooShort ? csvHeaderBeyond(headerRow, state.rows, likelierNear([])) : inputEmpty())]
  }

  return {
    take: (row, following) => {
      if (state.isSeparatorLine) {
        state.isSeparatorLine = false
        return []
      }
      if (!state.data) return takeUntilHeader(row, following)
      return isBelowSkipped() ? skipBelow(row) : state.data.take(row)
    },
    end: () => (state.data ? endOfData(state.data) : endWithoutHeader()),
    hasHeader: () => state.data !== undefined,
    isStopped: () => state.isStopped,
    nextIndex: () => state.data?.nextIndex() ?? 0,
  }
}
