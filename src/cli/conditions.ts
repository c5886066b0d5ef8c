import { suggest } from '../atlas/suggest.js'
import type { LocalizedText } from '../model/records.js'
import { didYouMean } from './did-you-mean.js'
import { failure } from './failure.js'

/** What `--where key=value,value` asks for: the values by key. */
export type Conditions = Readonly<Record<string, readonly string[]>>

const nearOrKnown = (word: string, known: readonly string[], knownJa: string): LocalizedText => {
  const near = suggest(word, known).slice(0, 1)
  if (near.length > 0) return didYouMean(near)
  return { en: `; known are ${known.join(', ')}`, ja: `${knownJa}：${known.join('、')}` }
}

/** Reads the values of `--where`; a key that the comparison does not have is a mistake. */
export const readConditions = (texts: readonly string[], keys: readonly string[] | undefined): Conditions => {
  const conditions = new Map<string, readonly string[]>()
  for (const text of texts) {
    const [, key = '', list = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
    const values = list
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '')
    if (!key || values.length === 0)
      throw failure({
        en: `--where takes key=value, not "${text}"`,
        ja: `--whereには「キー=値」の形で指定してください。「${text}」は使えません。`,
      })
    if (keys && !keys.includes(key)) {
      const known = nearOrKnown(key, keys, '使えるキー')
      throw failure({
        en: `unknown key "${key}" in --where${known.en}`,
        ja: `--whereに「${key}」というキーはありません。${known.ja}`,
      })
    }
    conditions.set(key, [...(conditions.get(key) ?? []), ...values])
  }
  return Object.fromEntries(conditions)
}

/** Values that must be terms of a vocabulary, which has a name in Japanese or none; the mistake names all that are not. */
export const termsOf = <T extends string>(
  key: string,
  values: readonly string[],
  vocabulary: Readonly<Record<T, unknown>>,
  keyJa: string = key,
): readonly T[] => {
  const isTerm = (value: string): value is T => Object.hasOwn(vocabulary, value)
  const unknown = values.filter((value) => !isTerm(value))
  if (unknown.length === 0) return values.filter(isTerm)
  const known = Object.keys(vocabulary)
  const told = unknown.map((value) => ({ value, hint: nearOrKnown(value, known, '使える値') }))
  throw failure({
    en: told.map(({ value, hint }) => `unknown ${key} "${value}"${hint.en}`).join('; '),
    ja: told.map(({ value, hint }) => `${keyJa}に「${value}」は使えません。${hint.ja}`).join(' '),
  })
}
