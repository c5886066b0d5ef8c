import { graphemesOf, graphemeWidth } from './display-width.js'
import { numbersIn } from './numbers-in.js'

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

/** A character as a reader sees it, and whether a number goes on with it. */
interface Character extends Measured {
  readonly isInNumber: boolean
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

const wholeOf = (characters: readonly Measured[]): Measured => characters.reduce(append, NOTHING)

const charactersOf = (text: string): readonly Character[] => {
  const inNumbers = new Set(
    numbersIn(text).flatMap(({ index, text: { length } }) =>
      Array.from({ length: length - 1 }, (_, at) => index + at + 1),
    ),
  )
  let at = 0
  return graphemesOf(text).map((grapheme) => {
    const isInNumber = inNumbers.has(at)
    at += grapheme.length
    return { ...measure(grapheme), isInNumber }
  })
}

/** Whether a line may end between two characters: after spaces, and beside wide characters. */
const mayBreak = (before: Character, after: Character) => {
  if (after.isInNumber || after.text === ' ') return false
  if (before.text === ' ') return true
  if (NO_BREAK_BEFORE.test(after.text) || NO_BREAK_AFTER.test(before.text)) return false
  return before.width > 1 || after.width > 1
}

/** Characters in groups, parted where they may be. */
const parted = (
  characters: readonly Character[],
  isApart: (before: Character, after: Character) => boolean,
): readonly (readonly Character[])[] => {
  const groups: Character[][] = []
  for (const character of characters) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && !isApart(before, character)) group.push(character)
    else groups.push([character])
  }
  return groups
}

/** The parts of characters that a line of so many columns has room for: words where they fit, else numbers and characters. */
const piecesOf = (characters: readonly Character[], width: number): readonly Measured[] =>
  parted(characters, mayBreak).flatMap((word): readonly Measured[] => {
    const whole = wholeOf(word)
    if (whole.shown <= width) return [whole]
    return parted(word, (_before, { isInNumber }) => !isInNumber).flatMap((number): readonly Measured[] => {
      const figure = wholeOf(number)
      return figure.shown <= width ? [figure] : number
    })
  })

/**
 * Breaks a text into lines of at most so many columns, of which there must be two or more. Words too long are cut, but
 * not in a number, which would be misread; only a number that is longer than a line is.
 */
export const wrapText = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = NOTHING
  for (const piece of piecesOf(charactersOf(text.trim()), width)) {
    const longer = append(line, piece)
    if (line.text && longer.shown > width) {
      lines.push(line.text.trimEnd())
      line = piece
    } else line = longer
  }
  return [...lines, line.text.trimEnd()]
}
