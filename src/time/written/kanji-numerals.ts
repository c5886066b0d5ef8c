import { readJapaneseNumeral } from '../../numerals/japanese-numeral.js'

const DIGITS = '〇一二三四五六七八九'
const KANJI = `${DIGITS}十百千`
const RUN = new RegExp(`(?<![\\d${KANJI}])[${KANJI}]+(?![\\d${KANJI}])`, 'g')
const DIGIT = `[${DIGITS.slice(1)}]?`
const NUMERAL = new RegExp(`^(?:[${DIGITS}]+|(?:${DIGIT}千)?(?:${DIGIT}百)?(?:${DIGIT}十)?${DIGIT})$`)

/** A written date with its kanji numerals in digits: `令和六年二月十六日`, `二〇二四年`. */
export function kanjiToDigits(text: string): string {
  return text.replace(RUN, (numeral) => {
    if (!NUMERAL.test(numeral)) return numeral
    const read = readJapaneseNumeral(/^[十百千]/.test(numeral) ? `一${numeral}` : numeral, undefined)
    return typeof read === 'string' ? numeral : String(read.units)
  })
}
