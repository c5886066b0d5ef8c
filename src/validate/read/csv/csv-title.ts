import { isBlank } from '../../is-blank.js'
import { type ColumnOptions, countFields } from './csv-columns.js'
import type { NumberedRow, Row, WholeRow } from './csv-rows.js'

/** How many rows below the one taken as the header, or skipped above it, may be the header. */
export const ROWS_NEAR_HEADER = 10

const isTitle = ({ cells }: WholeRow): boolean => cells.filter((cell) => !isBlank(cell)).length === 1

/**
 * The line of the row that is likelier the header: below one with a single filled cell, as a title above a table has,
 * or below one of which columns are not known, as the upper of two rows of a header has, one that names more fields.
 */
export const headerBelow = (
  row: WholeRow,
  following: readonly Row[],
  isKnown: boolean,
  options: ColumnOptions,
): number | undefined => {
  if (isKnown && !isTitle(row)) return undefined
  const least = isTitle(row) ? 1 : Math.max(1, countFields(row.cells, options))
  return following
    .filter((below) => below.type === 'row')
    .find(({ cells }) => countFields(cells, options) > least)?.line
}

/** How many columns that are asked for make a row likelier the header than one that has none. */
const SEVERAL = 2

/** The number of the row that has most of the columns asked for; undefined where none has several. */
export const likelierHeader = (
  rows: readonly NumberedRow[],
  countIn: (row: NumberedRow) => number,
): number | undefined => {
  let best: { readonly number?: number; readonly count: number } = { count: SEVERAL - 1 }
  for (const row of rows) {
    const count = countIn(row)
    if (count > best.count) best = { number: row.number, count }
  }
  return best.number
}
