import { suggest } from '../../atlas/suggest.js'
import type { LocalizedText } from '../../model/records.js'
import { didYouMean } from './did-you-mean.js'
import { type Mistake, mistakeOf } from './mistake.js'

/** The words that are known, as the end of a message; what they are has a name in Japanese. */
export const knownAre = (known: readonly string[], knownJa: string): LocalizedText => ({
  en: `; known are ${known.join(', ')}`,
  ja: `${knownJa}：${known.join('、')}`,
})

/** The end of a message on an unknown word: the known word that comes near to it, else all that are known. */
export const nearOrKnown = (word: string, known: readonly string[], knownJa: string): LocalizedText => {
  const near = suggest(word, known).slice(0, 1)
  return near.length > 0 ? didYouMean(near) : knownAre(known, knownJa)
}

/** The mistake that names all words that are not known, each with a hint; what they should be has a name in Japanese or none. */
export const unknownWords = (
  key: string,
  unknown: readonly string[],
  hintOf: (word: string) => LocalizedText,
  keyJa?: string,
): Mistake => {
  const noneJa = (value: string) =>
    keyJa === undefined ? `${key}に「${value}」は使えません。` : `「${value}」という${keyJa}はありません。`
  return mistakeOf(
    unknown.map((value) => {
      const hint = hintOf(value)
      return { en: `unknown ${key} "${value}"${hint.en}`, ja: `${noneJa(value)}${hint.ja}` }
    }),
  )
}

/** The mistake that names all words that are not among those that are known. */
export const unknownTerms = (
  key: string,
  unknown: readonly string[],
  known: readonly string[],
  keyJa?: string,
): Mistake => unknownWords(key, unknown, (word) => nearOrKnown(word, known, '使える値'), keyJa)

/** Values that must be terms of a vocabulary. */
export const termsOf = <T extends string>(
  key: string,
  values: readonly string[],
  vocabulary: readonly T[],
  keyJa?: string,
): readonly T[] => {
  const isTerm = (value: string): value is T => vocabulary.some((term) => term === value)
  const unknown = values.filter((value) => !isTerm(value))
  if (unknown.length > 0) throw unknownTerms(key, unknown, vocabulary, keyJa)
  return values.filter(isTerm)
}
