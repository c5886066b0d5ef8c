/** How wide text is made where there is no terminal, in columns. */
export const DEFAULT_WIDTH = 80

/** The width of a terminal in columns; undefined in a pipe, and where a terminal does not know it and says 0. */
export const terminalWidth = ({
  isTTY,
  columns,
}: {
  readonly isTTY?: boolean
  readonly columns?: number
}): number | undefined => (isTTY && columns ? columns : undefined)
