import { isBlank } from '../../check/is-blank.js'
import { type ColumnOptions, countFields } from './csv-columns.js'
import type { Row, WholeRow } from './csv-rows.js'

/** How many rows below the first one may be the header. */
export const ROWS_BELOW_TITLE = 10

const isTitle = ({ cells }: WholeRow): boolean => cells.filter((cell) => !isBlank(cell)).length === 1

/**
 * The line of the row that is likelier the header: below one with a single filled cell, as a title above a table has, or
 * below one of which columns are not known, as the upper of two rows of a header has, one that names more fields.
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
