import { eastAsianWidth } from 'get-east-asian-width'

const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]$/u
const EMOJI = /^\p{Emoji_Presentation}|\uFE0F/u
const ASCII = /^[ -~]*$/

const segmenter = /* @__PURE__ */ new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The characters of a text as a reader sees them. */
export const graphemesOf = (text: string): readonly string[] =>
  ASCII.test(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment)

const graphemeWidth = (grapheme: string) => {
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
