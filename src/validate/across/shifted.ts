import type { InputPosition } from '../input.js'

/** A position of a shard as one of the whole input. */
export const shifted = (
  position: InputPosition,
  { lines, rows }: { readonly lines: number; readonly rows: number },
): InputPosition => ({
  ...position,
  line: position.line + lines,
  ...(position.row !== undefined && { row: position.row + rows }),
})
