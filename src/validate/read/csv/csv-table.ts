import type { InputItem, InputProblem } from '../../input.js'
import { MAX_RECORD_BYTES } from '../limits.js'
import { endOfReading } from '../problem.js'
import type { CellOptions } from './cell-options.js'
import { findDialect, SAMPLE_LENGTH } from './csv-dialect.js'
import { createRowItems, type RowItems } from './csv-items.js'
import type { Delimiter } from './csv-row.js'
import { createRowReader, type Row, type RowReader } from './csv-rows.js'
import { ROWS_NEAR_HEADER } from './csv-title.js'

/** How the text of a table is to be read. */
export interface TableOptions extends CellOptions {
  /** What stands between cells; found out from the first rows unless given. */
  readonly delimiter?: Delimiter
  /** The length of a row, in UTF-16 units, from which on it is passed over with a problem; 16 Mi unless given. */
  readonly maxRecordBytes?: number
}

/** Makes items of the text of a table as it comes in. */
export interface Table {
  readonly push: (text: string) => InputItem[]
  /** The last items of a text that a problem breaks off. */
  readonly breakOff: (problem: InputProblem) => InputItem[]
  readonly end: () => InputItem[]
  /** Whether nothing after the text so far can be read. */
  readonly isStopped: () => boolean
}

/** What reads a table, once it is known how that is written. */
interface TableParts {
  readonly reader: RowReader
  readonly items: RowItems
}

/** Rows that were just read. */
interface ReadRows {
  readonly parts: TableParts
  readonly rows: readonly Row[]
}

interface TableState {
  /** The text before it is known how the table is written. */
  head: string
  parts: TableParts | undefined
  /** Rows that may be the header, which wait for those below. */
  waiting: readonly Row[]
}

const NO_ROWS: readonly Row[] = []

/** Begins to read a table. */
export function createTable(options: TableOptions): Table {
  const { delimiter, headerRow, maxRecordBytes = MAX_RECORD_BYTES } = options
  const state: TableState = { head: '', parts: undefined, waiting: NO_ROWS }

  /** Reads the rows of the head, which is all of the text or enough to tell how the table is written. */
  const readHead = ({ isWhole }: { readonly isWhole: boolean }): ReadRows => {
    const { dialect, hasSeparatorLine } = findDialect(state.head, isWhole, delimiter, headerRow)
    const reader = createRowReader(dialect, maxRecordBytes)
    state.parts = { reader, items: createRowItems(options, dialect, hasSeparatorLine) }
    return { parts: state.parts, rows: reader.push(state.head) }
  }
  const readText = (text: string): ReadRows | undefined => {
    if (state.parts) return { parts: state.parts, rows: state.parts.reader.push(text) }
    state.head += text
    return state.head.length < SAMPLE_LENGTH ? undefined : readHead({ isWhole: false })
  }
  /** Reads the rows of a text that is short, now that no more of it comes. */
  const readShort = (): ReadRows =>
    state.parts ? { parts: state.parts, rows: NO_ROWS } : readHead({ isWhole: true })

  /** The items of rows; where these are the last ones, no rows below are waited for. */
  const toItems = (
    items: RowItems,
    next: readonly Row[],
    { areLast }: { readonly areLast: boolean },
  ): InputItem[] => {
    const rows = state.waiting.length > 0 ? [...state.waiting, ...next] : next
    state.waiting = NO_ROWS
    const made: InputItem[] = []
    for (const [at, row] of rows.entries()) {
      const hasHeader = items.hasHeader()
      if (!hasHeader && !areLast && rows.length - at <= ROWS_NEAR_HEADER) {
        state.waiting = rows.slice(at)
        break
      }
      const following = hasHeader ? NO_ROWS : rows.slice(at + 1, at + 1 + ROWS_NEAR_HEADER)
      made.push(...items.take(row, following))
      if (items.isStopped()) break
    }
    return made
  }

  return {
    push: (text) => {
      const read = readText(text)
      return read ? toItems(read.parts.items, read.rows, { areLast: false }) : []
    },
    breakOff: (problem) => {
      const { parts, rows } = readShort()
      const last = parts.reader.breakOff()
      const items = toItems(parts.items, [...rows, ...last.rows], { areLast: true })
      if (parts.items.isStopped()) return items
      const isRecordLost = last.isRowLost && parts.items.hasHeader()
      const lost = isRecordLost ? { index: parts.items.nextIndex() } : {}
      return [...items, endOfReading({ ...problem, ...lost })]
    },
    end: () => {
      const { parts, rows } = readShort()
      const items = toItems(parts.items, [...rows, ...parts.reader.end()], { areLast: true })
      return parts.items.isStopped() ? items : [...items, ...parts.items.end()]
    },
    isStopped: () => state.parts?.items.isStopped() === true,
  }
}
