import type { Told } from '../finding.js'
import { quoted, quotedJa } from '../quoted.js'

/** What people write between the items of a list. */
const SEPARATOR = /[；、，,;|｜／・]/

/** A hint how to write several items that stand in one text of a list; the given one where they do not. */
export const orSeparatorHint = (path: readonly PropertyKey[], text: string, told: Told): Told => {
  const separator = typeof path.at(-1) === 'number' ? SEPARATOR.exec(text)?.[0] : undefined
  if (separator === undefined) return told
  return {
    message: told.message,
    hint: {
      en: `Several items stand in one text, with ${quoted(separator)} between them. In a cell of a table write ";" there, elsewhere make each a text of its own.`,
      ja: `1つの文字列に${quotedJa(separator)}で区切った複数の値があります。表のセルでは半角の「;」で区切り、ほかの形式では1件ずつ別の文字列にしてください。`,
    },
  }
}
