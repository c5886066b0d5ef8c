/** What may stand between the cells of a row. */
export type Delimiter = ',' | ';' | '\t' | '|'

/** How a table is written. */
export interface Dialect {
  readonly delimiter: Delimiter
  /** What ends a row: `\n`, after `\r` or not, or `\r` alone. */
  readonly newline: '\n' | '\r'
}

/** What a look at the text from the start of a row gave. */
export type RowScan =
  | {
      readonly outcome: 'row'
      readonly cells: readonly string[]
      /** Where each cell begins, its quote included. */
      readonly starts: readonly number[]
      readonly next: number
    }
  /** After a closing quote comes what may not, at `at`; the row is taken to end with that line. */
  | { readonly outcome: 'malformed'; readonly at: number; readonly next: number }
  /** A quoted cell that begins at `at` is never closed. */
  | { readonly outcome: 'unclosed'; readonly at: number }
  /** More text is needed. */
  | { readonly outcome: 'unfinished' }

const QUOTE = '"'

/** Where the quoted cell that begins at `start` is closed; -1 where it is not. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf(QUOTE, start + 1)
  while (at !== -1 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2)
  return at
}

/** Where the plain cell that begins at `start` ends: at a delimiter, a line end or the end of the text. */
function plainEnd(text: string, start: number, { delimiter, newline }: Dialect): number {
  const delimiterCode = delimiter.charCodeAt(0)
  const newlineCode = newline.charCodeAt(0)
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === delimiterCode) return at
    if (code === newlineCode) return at > start && text[at - 1] === '\r' ? at - 1 : at
    at += 1
  }
  return at
}

/**
 * Reads the row that begins at `start`, as RFC 4180 has it; a quote inside a cell that does not begin with one is
 * text. `isWhole` says that no more text will come.
 */
export function scanRow(text: string, start: number, dialect: Dialect, isWhole: boolean): RowScan {
  const { delimiter, newline } = dialect
  const cells: string[] = []
  const starts: number[] = []
  for (let at = start; ; ) {
    let end: number
    starts.push(at)
    if (text[at] === QUOTE) {
      const closing = closingQuote(text, at)
      if (closing === -1) return isWhole ? { outcome: 'unclosed', at } : { outcome: 'unfinished' }
      const inside = text.slice(at + 1, closing)
      cells.push(inside.includes(QUOTE) ? inside.replaceAll('""', QUOTE) : inside)
      end = closing + 1
    } else {
      end = plainEnd(text, at, dialect)
      cells.push(text.slice(at, end))
    }
    if (text[end] === delimiter) {
      at = end + 1
      continue
    }
    const lineEnd = newline === '\n' && text[end] === '\r' ? end + 1 : end
    if (text[lineEnd] === newline) return { outcome: 'row', cells, starts, next: lineEnd + 1 }
    if (lineEnd === text.length)
      return isWhole ? { outcome: 'row', cells, starts, next: lineEnd } : { outcome: 'unfinished' }
    const next = text.indexOf(newline, end) + 1
    if (next === 0 && !isWhole) return { outcome: 'unfinished' }
    return { outcome: 'malformed', at: end, next: next === 0 ? text.length : next }
  }
}
