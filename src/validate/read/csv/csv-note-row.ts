import { isBlank } from '../../is-blank.js'

/** How the first filled cell of a total or of a note below a table begins; none of it begins an id. */
const NOTE = new RegExp(
  `^\\s*(?:${[
    /(?:合\s*計|総\s*計|小\s*計|計|累\s*計|Total|TOTAL|Grand [Tt]otal|Sub-?total|Sum)[\s:：]*$/,
    /[（(]?[※＊]/,
    /[（(]?注(?:[）)\d０-９\s:：]|$)/,
    /[（(](?:出所|出典|資料|備考|参考)[）)]/,
    /(?:出所|出典|資料|備考|参考|Notes?|Sources?)\s*[:：]/,
  ]
    .map(({ source }) => source)
    .join('|')})`,
)

/** Whether a row is a total or a note and no record: it begins like one, and half of its cells or more are empty. */
export const isNoteRow = (cells: readonly string[]): boolean => {
  if (!NOTE.test(cells.find((cell) => !isBlank(cell)) ?? '')) return false
  const filled = cells.filter((cell) => !isBlank(cell)).length
  return filled === 1 || filled * 2 <= cells.length
}
