import { RETURN } from '../character-codes.js'
import { firstCharacter } from '../excerpt.js'
import type { ProblemContent } from '../problem.js'
import { csvAfterQuote, csvUnclosedQuote } from '../problems/csv-problems.js'
import { recordTooLong } from '../problems/input-problems.js'
import { nulCharacter } from '../problems/value-problems.js'
import type { LineColumn } from '../text-position.js'
import { type Dialect, type RowScan, scanRow } from './csv-row.js'
import { PASSING_BEGINS, type PassedRow, passOver } from './passed-row.js'
import { countLines, placeInRow } from './row-lines.js'

/** A row of a table. */
export interface WholeRow {
  readonly type: 'row'
  readonly line: number
  readonly text: string
  readonly cells: readonly string[]
}

/** A row of a table, or what stands where one should be. */
export type Row =
  | WholeRow
  | { readonly type: 'finding'; readonly finding: ProblemContent; readonly position: LineColumn }

/** A row of a table with its number, as a spreadsheet counts: from 1, the header and blank rows too. */
export interface NumberedRow {
  readonly number: number
  readonly row: WholeRow
}

/** Cuts the text of a table into rows as it comes in. */
export interface RowReader {
  /** The rows that the text so far has whole. */
  readonly push: (text: string) => Row[]
  /** The rows before the point where the text broke off, and whether a row is lost by that. */
  readonly breakOff: () => { rows: Row[]; isRowLost: boolean }
  /** The last rows. */
  readonly end: () => Row[]
}

/** The text of a table that is being cut into rows. */
interface RowCutting {
  readonly dialect: Dialect
  readonly maxLength: number
  /** What is there of the text; rows before `at` were cut off. */
  buffer: string
  at: number
  /** The line that the row at `at` begins on. */
  line: number
  /** Whether no more text will come. */
  isWhole: boolean
  /** How long the buffer must be before it is worth looking at again. */
  wanted: number
  /** Set while a row is passed over that is too long. */
  passed: PassedRow | undefined
}

/** A row without quotes: where its text ends, and where the next row begins. */
interface PlainRow {
  readonly outcome: 'plain'
  readonly end: number
  readonly next: number
}

type UnfinishedRow = Extract<RowScan, { outcome: 'unfinished' }>
type FinishedRow = PlainRow | Exclude<RowScan, UnfinishedRow>

/** Finds where a character comes next in a text from ascending offsets on; -1 where it comes no more. */
const createFinder = (text: string, character: string, start: number): ((from: number) => number) => {
  let found = text.indexOf(character, start)
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(character, from)
    return found
  }
}

/** The row at hand, if it is whole and has no quotes. */
function plainRow({ buffer, at, dialect, isWhole }: RowCutting, quote: number): PlainRow | undefined {
  const { newline } = dialect
  const lineEnd = buffer.indexOf(newline, at)
  if (lineEnd === -1)
    return isWhole && quote === -1 ? { outcome: 'plain', end: buffer.length, next: buffer.length } : undefined
  if (quote !== -1 && quote < lineEnd) return undefined
  const hasReturn = newline === '\n' && lineEnd > at && buffer.charCodeAt(lineEnd - 1) === RETURN
  return { outcome: 'plain', end: hasReturn ? lineEnd - 1 : lineEnd, next: lineEnd + 1 }
}

/** Something wrong at an offset of the row at hand. */
const findingAt = (cutting: RowCutting, finding: ProblemContent, offset: number): Row => {
  const { buffer, at, line, dialect } = cutting
  return { type: 'finding', finding, position: placeInRow(line, buffer.slice(at, offset), dialect.newline) }
}

/** A cell that begins at an offset of the row at hand and is never closed. */
function unclosedCell(cutting: RowCutting, offset: number): Row {
  const { buffer, at, line, dialect } = cutting
  const { newline } = dialect
  const first = placeInRow(line, buffer.slice(at, offset), newline).line
  const lineAfter = line + countLines(buffer, at, buffer.length, newline)
  const isLineEnded = buffer.endsWith('\n') || buffer.endsWith(newline)
  return findingAt(cutting, csvUnclosedQuote(first, isLineEnded ? lineAfter - 1 : lineAfter), offset)
}

/** The row at hand as it is handed out. */
function toRow(cutting: RowCutting, row: FinishedRow): Row {
  const { buffer, at, line, dialect } = cutting
  switch (row.outcome) {
    case 'plain': {
      const text = buffer.slice(at, row.end)
      return { type: 'row', line, text, cells: text.split(dialect.delimiter) }
    }
    case 'row':
      return { type: 'row', line, text: buffer.slice(at, row.next), cells: row.cells }
    case 'malformed':
      return findingAt(cutting, csvAfterQuote(firstCharacter(buffer.slice(row.at))), row.at)
    case 'unclosed':
      return unclosedCell(cutting, row.at)
  }
}

/** How many lines the row at hand has, which ends before `next`. */
const linesOf = ({ buffer, at, dialect: { newline } }: RowCutting, row: FinishedRow, next: number): number =>
  row.outcome === 'plain' && newline === '\n' ? 1 : countLines(buffer, at, next, newline)

function continuePassing(cutting: RowCutting, passed: PassedRow): void {
  const { at, lines, unended } = passOver(passed, cutting.buffer, cutting.at, cutting.dialect)
  cutting.at = at
  cutting.line += lines
  cutting.passed = unended
}

/** Cuts off the rows that the buffer has whole, and what there is of one that is too long. */
function cutRows(cutting: RowCutting): Row[] {
  const { buffer, dialect, maxLength, isWhole } = cutting
  const rows: Row[] = []
  const quoteFrom = createFinder(buffer, '"', cutting.at)
  const nulFrom = createFinder(buffer, '\0', cutting.at)
  cutting.wanted = 0
  while (cutting.at < buffer.length) {
    if (cutting.passed) {
      continuePassing(cutting, cutting.passed)
      continue
    }
    const { at } = cutting
    const row = plainRow(cutting, quoteFrom(at)) ?? scanRow(buffer, at, dialect, isWhole)
    const next = 'next' in row ? row.next : buffer.length
    if (next - at > maxLength) {
      rows.push(findingAt(cutting, recordTooLong(maxLength), at))
      cutting.passed = PASSING_BEGINS
      continue
    }
    if (row.outcome === 'unfinished') {
      cutting.wanted = 2 * (buffer.length - at)
      break
    }
    const nul = nulFrom(at)
    const hasNul = nul !== -1 && nul < next
    rows.push(hasNul ? findingAt(cutting, nulCharacter(), nul) : toRow(cutting, row))
    cutting.line += linesOf(cutting, row, next)
    cutting.at = next
  }
  return rows
}

function addText(cutting: RowCutting, text: string): void {
  cutting.buffer = cutting.buffer.slice(cutting.at) + text
  cutting.at = 0
}

/** Creates a reader of rows up to `maxLength` UTF-16 units long. */
export function createRowReader(dialect: Dialect, maxLength: number): RowReader {
  const cutting: RowCutting = {
    dialect,
    maxLength,
    buffer: '',
    at: 0,
    line: 1,
    isWhole: false,
    wanted: 0,
    passed: undefined,
  }
  return {
    push: (text) => {
      addText(cutting, text)
      return cutting.buffer.length < cutting.wanted ? [] : cutRows(cutting)
    },
    breakOff: () => {
      const rows = cutRows(cutting)
      return { rows, isRowLost: cutting.at < cutting.buffer.length }
    },
    end: () => {
      cutting.isWhole = true
      return cutRows(cutting)
    },
  }
}
