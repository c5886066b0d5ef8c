import { displayWidth, graphemesOf } from './display-width.js'

const NO_BREAK_BEFORE = /^[、。，．・：；？！）」』】〕〉》ー々〜～…]/u
const NO_BREAK_AFTER = /^[（「『【〔〈《]/u

/** Whether a line may end between two characters: after spaces, and beside wide characters. */
const mayBreak = (before: string, after: string) => {
  if (after === ' ') return false
  if (before === ' ') return true
  if (NO_BREAK_BEFORE.test(after) || NO_BREAK_AFTER.test(before)) return false
  return displayWidth(before) > 1 || displayWidth(after) > 1
}

const piecesOf = (text: string) => {
  const pieces: string[] = []
  let piece = ''
  let before = ''
  for (const grapheme of graphemesOf(text)) {
    if (piece && mayBreak(before, grapheme)) {
      pieces.push(piece)
      piece = ''
    }
    piece += grapheme
    before = grapheme
  }
  return piece ? [...pieces, piece] : pieces
}

const fits = (text: string, width: number) => displayWidth(text.trimEnd()) <= width

/** Breaks a text into lines of at most so many columns, of which there must be two or more; words too long are cut. */
export const wrapText = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  const add = (piece: string) => {
    if (line && !fits(line + piece, width)) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  for (const piece of piecesOf(text.trim())) {
    if (fits(piece, width)) add(piece)
    else for (const grapheme of graphemesOf(piece)) add(grapheme)
  }
  return [...lines, line.trimEnd()]
}
