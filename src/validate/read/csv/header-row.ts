import type { InputItem } from '../../input.js'
import { type ProblemContent, problem } from '../problem.js'
import { titleForHeader } from '../problems/csv-problems.js'
import { type ColumnOptions, type Columns, readHeader } from './csv-columns.js'
import { createCellPlaces } from './csv-locate.js'
import type { Dialect } from './csv-row.js'
import type { Row, WholeRow } from './csv-rows.js'
import { headerBelow } from './csv-title.js'

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
  const placeOf = createCellPlaces(row, dialect)
  const problems = findings.map(({ column, finding }) => ({
    ...problem(lineBelow === undefined ? finding : titleForHeader(finding, lineBelow), {
      ...placeOf(column),
      field: columns.names[column] ?? '',
    }),
    once: `column ${column + 1}`,
  }))
  return { columns, fields, line: row.line, problems }
}
