const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/
const NUMBER = /^[+-]\d+(?:\.\d+)?$/

/**
 * Puts an apostrophe before a text that a spreadsheet would take for a formula; plain numbers stay as they are. A text
 * that already has apostrophes there gets one more, so that taking one away always gives the text back.
 */
export const neutralizeFormula = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
