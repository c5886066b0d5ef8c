const SPACING = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
const CONTROL = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu
const DELETE = 0x7f
const FIRST_CONTROL_PICTURE = 0x2400
const REPLACEMENT = '\uFFFD'

/**
 * Makes a text one line that cannot steer what shows it: line breaks and tabs become a space, control characters
 * their pictures (`␛`), and those without one, direction overrides and halves of surrogate pairs `�`.
 */
export const neutralizeControlCharacters = (text: string): string =>
  text.replace(SPACING, ' ').replace(CONTROL, (character) => {
    const code = character.charCodeAt(0)
    if (code === DELETE) return '\u2421'
    return code < 0x20 ? String.fromCharCode(FIRST_CONTROL_PICTURE + code) : REPLACEMENT
  })

const KEPT = /(\r\n|[\n\t])/

/** Makes a text harmless as {@link neutralizeControlCharacters} does, but keeps its lines and tabs. */
export const neutralizeWithinLines = (text: string): string =>
  text
    .split(KEPT)
    .map((part) => (KEPT.test(part) ? part : neutralizeControlCharacters(part)))
    .join('')
