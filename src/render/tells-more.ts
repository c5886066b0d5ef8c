import type { Cell } from '../compare/comparison.js'

/** Nothing, or a figure with a unit of one word at most, not in brackets, or with what is counted after a colon. */
const plainFigure = /^(?:[-+−±]?\d[\d,.]*(?:: .*|\s?[^\s\d(]+)?)?$/su

/** Whether the text of a figure says what its number does not: about, up to, a currency, a period, a tie. */
export const tellsMore = (cell: Cell | null): boolean =>
  typeof cell?.value === 'number' && !plainFigure.test(cell.text.en.trim())
