const WIDTHLESS = /[\u200B\uFEFF]/g
const LINE_BREAKS = /[^\S\r\n]*[\r\n]\s*/g

/**
 * A text without white space at its ends and characters of no width, and with a space in place of line breaks; these
 * stay in an item of a list, where they may stand between several.
 */
export const withoutLooseSpace = (text: string, isItem: boolean): string => {
  const cleaned = text.replace(WIDTHLESS, '').trim()
  return isItem ? cleaned : cleaned.replace(LINE_BREAKS, ' ')
}
