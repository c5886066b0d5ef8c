import { eastAsianWidth } from 'get-east-asian-width'

/** Widths of the characters from space to tilde in Helvetica, in thousandths of the size of the type. */
const helvetica = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]

/** Other sans-serif faces are wider than Helvetica. */
const MARGIN = 1.08
const USUAL = 600

const widthOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return helvetica[code - 32] ?? (eastAsianWidth(code) === 2 ? 1000 : USUAL)
}

/** About how wide a text is when it is set in a sans-serif face of a size, the same on every machine. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0) * (size / 1000) * MARGIN
