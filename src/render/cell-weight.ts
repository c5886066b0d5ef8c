import type { Cell } from '../compare/comparison.js'

/** How much a cell says, as a number: its figure, the number of its terms or ids, or one for a single term. */
export const cellWeight = ({ value }: Cell): number => {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? 1 : value.length
}
