import { isBlank } from '../../check/is-blank.js'
import { type ColumnOptions, countFields } from './csv-columns.js'
import type { Row, WholeRow } from './csv-rows.js'

/** How many rows below the first one may be the header. */
export const ROWS_BELOW_TITLE = 10

const isTitle = ({ cells }: WholeRow): boolean => cells.filter((cell) => !isBlank(cell)).length === 1

/** The line of the row that is likelier the header than one with a single filled cell, as a title above a table has. */
export const headerBelow = (
  row: WholeRow,
  following: readonly Row[],
  options: ColumnOptions,
): number | undefined =>
  isTitle(row)
    ? following.filter((below) => below.type === 'row').find(({ cells }) => countFields(cells, options) > 1)
        ?.line
    : undefined
