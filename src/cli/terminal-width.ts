/** The width of a terminal in columns; undefined in a pipe, and where a terminal does not know it and says 0. */
export const terminalWidth = ({
  isTTY,
  columns,
}: {
  readonly isTTY?: boolean
  readonly columns?: number
}): number | undefined => (isTTY && columns ? columns : undefined)
