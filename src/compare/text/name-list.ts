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
