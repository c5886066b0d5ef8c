import { graphemesOf, graphemeWidth } from './display-width.js'

const NO_BREAK_BEFORE = /^[、。，．・：；？！）」』】〕〉》ー々〜～…]/u
const NO_BREAK_AFTER = /^[（「『【〔〈《]/u

/** A text with the columns that it takes. */
interface Measured {
  readonly text: string
  readonly width: number
  /** What it takes without the white space at its end. */
  readonly shown: number
  readonly isBlank: boolean
}

const NOTHING: Measured = { text: '', width: 0, shown: 0, isBlank: true }

const measure = (grapheme: string): Measured => {
  const width = graphemeWidth(grapheme)
  const isBlank = grapheme.trim() === ''
  return { text: grapheme, width, shown: isBlank ? 0 : width, isBlank }
}

const append = (before: Measured, after: Measured): Measured => ({
  text: before.text + after.text,
  width: before.width + after.width,
  shown: after.isBlank ? before.shown : before.width + after.shown,
  isBlank: before.isBlank && after.isBlank,
})

/** Whether a line may end between two characters: after spaces, and beside wide characters. */
const mayBreak = (before: Measured, after: Measured) => {
  if (after.text === ' ') return false
  if (before.text === ' ') return true
  if (NO_BREAK_BEFORE.test(after.text) || NO_BREAK_AFTER.test(before.text)) return false
  return before.width > 1 || after.width > 1
}

/** The characters of a text in pieces between which a line may end. */
const piecesOf = (text: string): readonly (readonly Measured[])[] => {
  const pieces: Measured[][] = []
  for (const grapheme of graphemesOf(text).map(measure)) {
    const piece = pieces.at(-1)
    const before = piece?.at(-1)
    if (piece && before && !mayBreak(before, grapheme)) piece.push(grapheme)
    else pieces.push([grapheme])
  }
  return pieces
}

/** Breaks a text into lines of at most so many columns, of which there must be two or more; words too long are cut. */
export const wrapText = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = NOTHING
  const add = (piece: Measured) => {
    const longer = append(line, piece)
    if (line.text && longer.shown > width) {
      lines.push(line.text.trimEnd())
      line = piece
    } else line = longer
  }
  for (const piece of piecesOf(text.trim())) {
    const whole = piece.reduce(append, NOTHING)
    if (whole.shown <= width) add(whole)
    else for (const grapheme of piece) add(grapheme)
  }
  return [...lines, line.text.trimEnd()]
}
