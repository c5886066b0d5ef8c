import type { InputItem } from '../../input.js'
import { type ProblemContent, problem } from '../problem.js'
import { type HeaderBelow, titleForHeader } from '../problems/csv-problems.js'
import { type ColumnOptions, type Columns, readHeader } from './csv-columns.js'
import { createCellPlaces } from './csv-locate.js'
import type { Dialect } from './csv-row.js'
import type { Row, WholeRow } from './csv-rows.js'
import { headerBelow } from './csv-title.js'
import { scaledUnitAmong } from './header-name.js'

/** The header of a table as it was read. */
export interface TableHeader {
  readonly columns: Columns
  /** The names of the fields that its columns stand for. */
  readonly fields: readonly string[]
  readonly line: number
  /** What is wrong with its columns. */
  readonly problems: readonly InputItem[]
}

const isUnknownColumn = ({ code }: ProblemContent): boolean => code === 'csv-header-unknown'

/** The header on a line below others. */
const belowTitle = (rows: readonly Row[], line: number): HeaderBelow => {
  const above = rows.flatMap((row) => (row.type === 'row' && row.line < line ? row.cells : []))
  return { line, unit: scaledUnitAmong(above) }
}

/** Reads the row that is the header; those after it tell whether it is a title rather than that. */
export function readHeaderRow(
  row: WholeRow,
  following: readonly Row[],
  options: ColumnOptions,
  dialect: Dialect,
): TableHeader {
  const { columns, fields, findings } = readHeader(row.cells, options)
  const isKnown = !findings.some(({ finding }) => isUnknownColumn(finding))
  const lineBelow = headerBelow(row, following, isKnown, options)
  const below = lineBelow === undefined ? undefined : belowTitle([row, ...following], lineBelow)
  const placeOf = createCellPlaces(row, dialect)
  const problems = findings.map(({ column, finding }) => ({
    ...problem(below ? titleForHeader(finding, below) : finding, {
      ...placeOf(column),
      field: columns.names[column] ?? '',
    }),
    once: `column ${column + 1}`,
  }))
  return { columns, fields, line: row.line, problems }
}
