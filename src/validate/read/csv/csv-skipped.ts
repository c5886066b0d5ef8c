import type { LocalizedText } from '../../../model/records.js'
import type { InputItem } from '../../input.js'
import { isBlank } from '../../is-blank.js'
import { problem } from '../problem.js'
import { csvRowsSkipped } from '../problems/csv-problems.js'
import type { NumberedRow } from './csv-rows.js'
import { ROWS_NEAR_HEADER } from './csv-title.js'

/** Rows of a table that a caller says are neither its header nor data. */
export interface SkippedRows {
  readonly add: (skipped: NumberedRow) => void
  /** The last of them. */
  readonly last: () => readonly NumberedRow[]
  /** What there is to say of them. */
  readonly tell: () => InputItem[]
}

/** How many cells are quoted of skipped rows. */
const QUOTED_CELLS = 5

/** Begins to skip rows above or below the header; `hintOn` may say more of what they hold. */
export const createSkippedRows = (
  side: 'above' | 'below',
  hintOn: (cells: readonly string[]) => LocalizedText | undefined,
): SkippedRows => {
  let first: NumberedRow | undefined
  let last: readonly NumberedRow[] = []
  let quoted: readonly string[] = []
  let filled = 0
  let hint: LocalizedText | undefined
  return {
    add: (skipped) => {
      first ??= skipped
      last = [...last.slice(1 - ROWS_NEAR_HEADER), skipped]
      const cells = skipped.row.cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim())
      filled += cells.length
      quoted = [...quoted, ...cells].slice(0, QUOTED_CELLS)
      hint ??= hintOn(cells)
    },
    last: () => last,
    tell: () => {
      if (!first) return []
      const rows = { side, first: first.number, last: last.at(-1)?.number ?? first.number }
      const told = csvRowsSkipped(rows, quoted, filled, hint)
      return [{ ...problem(told, { line: first.row.line, column: 1 }), once: `rows ${side} the header` }]
    },
  }
}
