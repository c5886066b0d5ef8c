/** The escape of a character of 16 bits in JSON and JavaScript: `\u200b`. */
export const unicodeEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
