const LENGTH = 40
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

/** The number of a character as Unicode writes it: `U+00A0`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const LINE_BREAK = /\r\n?|\n/g

/** Text from an input, fit to be quoted in a message: cut short, with line breaks and unprintable characters spelled out. */
export function excerpt(text: string): string {
  const short = Array.from(text.slice(0, 2 * LENGTH))
    .slice(0, LENGTH)
    .join('')
  return `${short.replace(LINE_BREAK, '⏎').replace(UNPRINTABLE, codePoint)}${text.length > short.length ? '…' : ''}`
}

/** The first character of a text, whole where it takes two UTF-16 units. */
export const firstCharacter = (text: string): string => Array.from(text.slice(0, 2))[0] ?? ''
