import { RETURN } from '../character-codes.js'
import { firstCharacter } from '../excerpt.js'
import { withLineFeeds } from '../line-feeds.js'
import type { ProblemContent } from '../problem.js'
import { csvAfterQuote, csvUnclosedQuote } from '../problems/csv-problems.js'
import { recordTooLong } from '../problems/input-problems.js'
import { nulCharacter } from '../problems/value-problems.js'
import { advance, type LineColumn } from '../text-position.js'
import { type Dialect, scanRow } from './csv-row.js'

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

/** Where an offset in the text of a row is, which begins on `line`. */
function placeInRow(line: number, text: string, offset: number, newline: Dialect['newline']): LineColumn {
  return advance({ line, column: 1 }, withLineFeeds(text.slice(0, offset), newline))
}

function countFeeds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function countLines(text: string, from: number, to: number, newline: Dialect['newline']): number {
  if (newline === '\n') return countFeeds(text, from, to)
  return countFeeds(withLineFeeds(text.slice(from, to), newline), 0, to - from)
}

/** A row that is passed over: whether what was seen of it ends inside quotes, and at a return that ends a line. */
interface PassingOver {
  isInQuotes: boolean
  isAfterReturn: boolean
}

/** Creates a reader of rows up to `maxLength` UTF-16 units long. */
export function createRowReader(dialect: Dialect, maxLength: number): RowReader {
  const { delimiter, newline } = dialect
  let buffer = ''
  let at = 0
  let line = 1
  /** How long the buffer must be before it is worth looking at again. */
  let wanted = 0
  /** Set while a row is passed over that is too long. */
  let passingOver: PassingOver | undefined

  const passOver = (state: PassingOver): void => {
    const start = at
    for (;;) {
      const quote = buffer.indexOf('"', at)
      const end = state.isInQuotes ? -1 : buffer.indexOf(newline, at)
      if (end !== -1 && (quote === -1 || end < quote)) {
        at = end + 1
        passingOver = undefined
        break
      }
      if (quote === -1) {
        at = buffer.length
        break
      }
      state.isInQuotes = !state.isInQuotes
      at = quote + 1
    }
    const isSameEnd = state.isAfterReturn && buffer.startsWith('\n', start)
    line += countLines(buffer, start, at, newline) - (isSameEnd ? 1 : 0)
    state.isAfterReturn = newline === '\r' && buffer.endsWith('\r')
  }

  const readRows = (isWhole: boolean): Row[] => {
    const rows: Row[] = []
    let quote = buffer.indexOf('"', at)
    let nul = buffer.indexOf('\0', at)
    const report = (finding: ProblemContent, offset: number) =>
      rows.push({
        type: 'finding',
        finding,
        position: placeInRow(line, buffer.slice(at, offset), offset - at, newline),
      })
    const passOverFromHere = () => {
      report(recordTooLong(maxLength), at)
      passingOver = { isInQuotes: false, isAfterReturn: false }
    }

    while (at < buffer.length) {
      if (passingOver) {
        passOver(passingOver)
        continue
      }
      const lineAt = buffer.indexOf(newline, at)
      if (quote !== -1 && quote < at) quote = buffer.indexOf('"', at)
      if (nul !== -1 && nul < at) nul = buffer.indexOf('\0', at)
      const lineEnd = lineAt === -1 ? buffer.length : lineAt
      if ((lineAt !== -1 || isWhole) && (quote === -1 || quote > lineEnd)) {
        const next = lineAt === -1 ? lineEnd : lineEnd + 1
        if (next - at > maxLength) {
          passOverFromHere()
          continue
        }
        const hasReturn = lineAt > at && newline === '\n' && buffer.charCodeAt(lineAt - 1) === RETURN
        const text = buffer.slice(at, hasReturn ? lineEnd - 1 : lineEnd)
        if (nul !== -1 && nul < next) report(nulCharacter(), nul)
        else rows.push({ type: 'row', line, text, cells: text.split(delimiter) })
        line += newline === '\n' ? 1 : countLines(buffer, at, next, newline)
        at = next
        continue
      }
      const row = scanRow(buffer, at, dialect, isWhole)
      if (row.outcome === 'unfinished') {
        if (buffer.length - at > maxLength) {
          passOverFromHere()
          continue
        }
        wanted = 2 * (buffer.length - at)
        break
      }
      const next = row.outcome === 'unclosed' ? buffer.length : row.next
      const lines = countLines(buffer, at, next, newline)
      if (next - at > maxLength) {
        passOverFromHere()
        continue
      }
      if (nul !== -1 && nul < next) report(nulCharacter(), nul)
      else if (row.outcome === 'malformed')
        report(csvAfterQuote(firstCharacter(buffer.slice(row.at))), row.at)
      else if (row.outcome === 'row')
        rows.push({ type: 'row', line, text: buffer.slice(at, next), cells: row.cells })
      else {
        const first = placeInRow(line, buffer.slice(at, row.at), row.at - at, newline).line
        const endsLine = buffer.endsWith('\n') || buffer.endsWith(newline)
        const last = line + lines - (endsLine ? 1 : 0)
        report(csvUnclosedQuote(first, last), row.at)
      }
      line += lines
      at = next
    }
    return rows
  }

  const take = (text: string, isWhole: boolean, isDue: boolean): Row[] => {
    buffer = buffer.slice(at) + text
    at = 0
    if (!isDue && buffer.length < wanted) return []
    wanted = 0
    return readRows(isWhole)
  }
  return {
    push: (text) => take(text, false, false),
    breakOff: () => {
      const rows = take('', false, true)
      return { rows, isRowLost: at < buffer.length }
    },
    end: () => take('', true, true),
  }
}
