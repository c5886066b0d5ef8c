import { isBlank } from '../../is-blank.js'

/** Whether no cell of a row has any text. */
export const isEmptyRow = (cells: readonly string[]): boolean => cells.every(isBlank)
