import { suggest } from '../atlas/suggest.js'
import type { LocalizedText } from '../model/records.js'
import { didYouMean } from './did-you-mean.js'
import { type Failure, failure } from './failure.js'

/** The end of a message on an unknown word: the known word that comes near to it, else all that are known. */
export const nearOrKnown = (word: string, known: readonly string[], knownJa: string): LocalizedText => {
  const near = suggest(word, known).slice(0, 1)
  if (near.length > 0) return didYouMean(near)
  return { en: `; known are ${known.join(', ')}`, ja: `${knownJa}：${known.join('、')}` }
}

/** The mistake that names all words that are not known, each with a hint; what they should be has a name in Japanese or none. */
export const unknownWords = (
  key: string,
  unknown: readonly string[],
  hintOf: (word: string) => LocalizedText,
  keyJa?: string,
): Failure => {
  const told = unknown.map((value) => ({ value, hint: hintOf(value) }))
  const noneJa = (value: string) =>
    keyJa === undefined ? `${key}に「${value}」は使えません。` : `「${value}」という${keyJa}はありません。`
  return failure({
    en: told.map(({ value, hint }) => `unknown ${key} "${value}"${hint.en}`).join('; '),
    ja: told.map(({ value, hint }) => `${noneJa(value)}${hint.ja}`).join(' '),
  })
}

/** The mistake that names all words that are not among those that are known. */
export const unknownTerms = (
  key: string,
  unknown: readonly string[],
  known: readonly string[],
  keyJa?: string,
): Failure => unknownWords(key, unknown, (word) => nearOrKnown(word, known, '使える値'), keyJa)

/** Values that must be terms of a vocabulary. */
export const termsOf = <T extends string>(
  key: string,
  values: readonly string[],
  vocabulary: Readonly<Record<T, unknown>>,
  keyJa?: string,
): readonly T[] => {
  const isTerm = (value: string): value is T => Object.hasOwn(vocabulary, value)
  const unknown = values.filter((value) => !isTerm(value))
  if (unknown.length > 0) throw unknownTerms(key, unknown, Object.keys(vocabulary), keyJa)
  return values.filter(isTerm)
}
