import { eastAsianWidth } from 'get-east-asian-width'

const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]$/u
const EMOJI = /^\p{Emoji_Presentation}|\uFE0F/u
const ASCII = /^[ -~]*$/
const HIGH_SURROGATE = /[\uD800-\uDBFF]/
const WINDOW = 512

const segmenter = /* @__PURE__ */ new Intl.Segmenter('und', { granularity: 'grapheme' })

const endWithin = (text: string, end: number) => (HIGH_SURROGATE.test(text.charAt(end - 1)) ? end + 1 : end)

/**
 * The characters of a text as a reader sees them. A long text is cut window by window, as the segmenter is slow with
 * long ones; what stands last in a window may go on after it, and is where the next window begins.
 */
export const graphemesOf = (text: string): readonly string[] => {
  if (ASCII.test(text)) return [...text]
  const graphemes: string[] = []
  let from = 0
  let size = WINDOW
  while (from < text.length) {
    const end = endWithin(text, from + size)
    const found = Array.from(segmenter.segment(text.slice(from, end)), ({ segment }) => segment)
    if (end < text.length) found.pop()
    for (const grapheme of found) {
      graphemes.push(grapheme)
      from += grapheme.length
    }
    size = found.length > 0 ? WINDOW : size * 2
  }
  return graphemes
}

/** How many columns of a terminal one character takes. */
export const graphemeWidth = (grapheme: string): number => {
  if (EMOJI.test(grapheme)) return 2
  return [...grapheme].reduce(
    (width, character) =>
      width + (INVISIBLE.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)),
    0,
  )
}

/** How many columns of a terminal a text takes: two for East Asian wide characters and emoji, ambiguous ones narrow. */
export const displayWidth = (text: string): number =>
  ASCII.test(text)
    ? text.length
    : graphemesOf(text).reduce((width, grapheme) => width + graphemeWidth(grapheme), 0)
