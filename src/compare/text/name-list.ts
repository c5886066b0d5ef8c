import type { LocalizedText } from '../../model/records.js'
import { joinSome, joinTexts } from './join-texts.js'

/** Beyond this number names are only counted. */
const NAMED = 5

const COMMA: LocalizedText = { en: ', ', ja: '、' }

/** A name in the quotation marks of its language. */
export const quotedName = ({ en, ja }: LocalizedText): LocalizedText => ({ en: `"${en}"`, ja: `「${ja}」` })

/** All names in a sentence, `A, B, C`. */
export const nameAll = (names: readonly LocalizedText[]): LocalizedText =>
  joinTexts(names, names.length, COMMA)

/** Names in a sentence: the first five, then how many more, `A, B, C, D, E and 3 more`. */
export const nameSome = (names: readonly LocalizedText[]): LocalizedText => joinSome(names, NAMED, COMMA)

/** How many there are, and the first five of their names: `7 ("A", "B", "C", "D", "E" and 2 more)`. */
export const countNames = (names: readonly LocalizedText[]): LocalizedText => {
  const { en, ja } = nameSome(names.map(quotedName))
  return { en: `${names.length} (${en})`, ja: `${names.length}件（${ja}）` }
}
