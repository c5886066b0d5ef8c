import { NEWLINE, RETURN, SPACE, TAB } from '../character-codes.js'

/** Whether a character is white space as JSON has it. */
export const isSpace = (code: number): boolean =>
  code === SPACE || code === NEWLINE || code === RETURN || code === TAB
