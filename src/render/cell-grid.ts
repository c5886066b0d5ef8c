import type { Cell, Comparison } from '../compare/comparison.js'

/** The cells with exactly one array for each row and one entry for each column, whatever the comparison lacks. */
export const cellGrid = ({ rows, columns, cells }: Comparison): readonly (readonly (Cell | null)[])[] =>
  rows.map((_, row) => columns.map((_, column) => cells[row]?.[column] ?? null))
