import { displayWidth } from './display-width.js'

const spaces = (text: string, width: number): string => ' '.repeat(Math.max(0, width - displayWidth(text)))

/** What the widest of some texts takes of a line, but at least so much. */
export const widest = (texts: readonly string[], least = 0): number =>
  texts.reduce((most, text) => Math.max(most, displayWidth(text)), least)

/** A text with spaces after it, as wide as a column. */
export const alignedLeft = (text: string, width: number): string => text + spaces(text, width)

/** A text with spaces before it, as wide as a column. */
export const alignedRight = (text: string, width: number): string => spaces(text, width) + text
