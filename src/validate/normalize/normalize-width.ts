const WIDTH_VARIANTS = /[\u2000-\u200A\u202F\u205F\u2F00-\u2FDF\u3000\u3300-\u3357\uFF01-\uFFEF]+/g

/**
 * A text with its characters in plain form, for reading a value from it: full-width digits, letters, signs and
 * spaces become ASCII, half-width kana full-width, units in one character (`㌦`) and characters of PDF files
 * that only look like kanji (`⽇`) what they stand for; white space is trimmed and runs of it become one space.
 * Characters that mean something else than the digit they resemble, such as `²` and `①`, stay as they are.
 *
 * @example
 * ```ts
 * import { normalizeWidth } from 'sti-atlas/validate'
 *
 * normalizeWidth('　１４６億㌦　') //=> '146億ドル'
 * normalizeWidth('ＵＳ＄３，０００') //=> 'US$3,000'
 * normalizeWidth('ﾄﾞｲﾂ') //=> 'ドイツ'
 * normalizeWidth('10²') //=> '10²'
 * ```
 */
export function normalizeWidth(text: string): string {
  return text
    .replace(WIDTH_VARIANTS, (variants) => variants.normalize('NFKC'))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}
