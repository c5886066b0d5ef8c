import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../finding.js'
import { quoted, quotedJa } from '../quoted.js'

/** What people write between the items of a list. */
const SEPARATOR = /[；、，,;|｜／・]/

const IN_CELLS = ';'

/** What separates items in a cell; a text that still has what usually does stands where a mapping says otherwise. */
const cellSeparator = (found: string): LocalizedText =>
  found === IN_CELLS
    ? { en: 'the separator that the mapping says', ja: '対応表の"separator"の文字' }
    : {
        en: `${quoted(IN_CELLS)}, or the separator that a mapping says`,
        ja: `半角の${quotedJa(IN_CELLS)}（対応表に"separator"があればその文字）`,
      }

/** A hint how to write several items that stand in one text of a list; the given one where they do not. */
export const orSeparatorHint = (path: readonly PropertyKey[], text: string, told: Told): Told => {
  const separator = typeof path.at(-1) === 'number' ? SEPARATOR.exec(text)?.[0] : undefined
  if (separator === undefined) return told
  const wanted = cellSeparator(separator)
  return {
    message: told.message,
    hint: {
      en: `Several items stand in one text, with ${quoted(separator)} between them. Make each a text of its own; in a cell of a table, separate them by ${wanted.en}.`,
      ja: `1つの文字列に${quotedJa(separator)}で区切った複数の値があります。1件ずつ別の文字列にしてください。表のセルでは${wanted.ja}で区切ってください。`,
    },
  }
}
