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

/** How many of some ascending numbers are no greater than a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the offsets of a text are that begins at `start`; the text is gone through once, when first needed. */
export function createPlaces(start: LineColumn, text: string): (offset: number) => LineColumn {
  let lineStarts: readonly number[] | undefined
  return (offset) => {
    if (offset === 0) return start
    lineStarts ??= Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)
    const line = countUpTo(lineStarts, offset)
    const lineStart = lineStarts[line - 1]
    return lineStart === undefined
      ? { line: start.line, column: start.column + offset }
      : { line: start.line + line, column: offset - lineStart + 1 }
  }
}
