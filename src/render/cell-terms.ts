import type { Cell } from '../compare/comparison.js'

/** The terms that a cell holds, a figure as its digits. */
export const valueTerms = ({ value }: Cell): readonly string[] =>
  typeof value === 'object' ? value : [String(value)]

/** The entries of the legend that speak of a cell: what sorts it where it says so, else its terms. */
export const legendTerms = (cell: Cell): readonly string[] =>
  cell.state === undefined ? valueTerms(cell) : [cell.state]
