const WIDTHLESS = /[\u200B\uFEFF]/g
const LINE_BREAKS = /[^\S\r\n]*[\r\n]\s*/g

/** A text without white space at its ends and characters of no width. */
export const withoutOuterSpace = (text: string): string => text.replace(WIDTHLESS, '').trim()

/** The same, with a space in place of line breaks. They stay in an item of a list, where they may part several. */
export const withoutLooseSpace = (text: string): string => withoutOuterSpace(text).replace(LINE_BREAKS, ' ')
