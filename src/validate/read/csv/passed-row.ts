import type { Dialect } from './csv-row.js'
import { countLines } from './row-lines.js'

/** A row that is passed over, as far as it was seen. */
export interface PassedRow {
  readonly isInQuotes: boolean
  /** Whether the last that was seen is a return that ends a line, of which a line feed may be the other half. */
  readonly isAfterReturn: boolean
}

/** A row of which nothing was passed over yet. */
export const PASSING_BEGINS: PassedRow = { isInQuotes: false, isAfterReturn: false }

/** What a stretch of text has of a row that is passed over. */
export interface Passage {
  /** Where the row ends, or else the text. */
  readonly at: number
  /** How many lines end on the way. */
  readonly lines: number
  /** The row, where it goes on after the text. */
  readonly unended: PassedRow | undefined
}

interface Stretch {
  readonly at: number
  readonly isEnded: boolean
  readonly isInQuotes: boolean
}

function findRowEnd(text: string, start: number, { isInQuotes }: PassedRow, newline: string): Stretch {
  let at = start
  let isInside = isInQuotes
  for (;;) {
    const quote = text.indexOf('"', at)
    const end = isInside ? -1 : text.indexOf(newline, at)
    if (end !== -1 && (quote === -1 || end < quote))
      return { at: end + 1, isEnded: true, isInQuotes: isInside }
    if (quote === -1) return { at: text.length, isEnded: false, isInQuotes: isInside }
    isInside = !isInside
    at = quote + 1
  }
}

/** Passes over the text of a row from `start` on: to its end, or to that of the text. */
export function passOver(row: PassedRow, text: string, start: number, { newline }: Dialect): Passage {
  const { at, isEnded, isInQuotes } = findRowEnd(text, start, row, newline)
  const isSameLineEnd = row.isAfterReturn && text.startsWith('\n', start)
  return {
    at,
    lines: countLines(text, start, at, newline) - (isSameLineEnd ? 1 : 0),
    unended: isEnded ? undefined : { isInQuotes, isAfterReturn: newline === '\r' && text.endsWith('\r') },
  }
}
