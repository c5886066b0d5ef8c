/** A line and a column, both from 1; columns count UTF-16 units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** The start of a text. */
export const TEXT_START: LineColumn = { line: 1, column: 1 }

/** The place after `text`, if the text begins at `start`. */
export function advance(start: LineColumn, text: string): LineColumn {
  let line = start.line
  let lineStart = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', lineStart)) {
    line += 1
    lineStart = at + 1
  }
  return line === start.line
    ? { line, column: start.column + text.length }
    : { line, column: text.length - lineStart + 1 }
}
