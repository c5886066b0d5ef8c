import { suggest } from '../atlas/suggest.js'
import { failure } from './failure.js'

/** What `--where key=value,value` asks for: the values by key. */
export type Conditions = Readonly<Record<string, readonly string[]>>

const didYouMean = (word: string, known: readonly string[]) => {
  const near = suggest(word, known)[0]
  return near ? ` (did you mean "${near}"?)` : `; known are ${known.join(', ')}`
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
    if (!key || values.length === 0) throw failure(`--where takes key=value, not "${text}"`)
    if (keys && !keys.includes(key)) throw failure(`unknown key "${key}" in --where${didYouMean(key, keys)}`)
    conditions.set(key, [...(conditions.get(key) ?? []), ...values])
  }
  return Object.fromEntries(conditions)
}

/** Values that must be terms of a vocabulary; the mistake names all that are not. */
export const termsOf = <T extends string>(
  key: string,
  values: readonly string[],
  vocabulary: Readonly<Record<T, unknown>>,
): readonly T[] => {
  const isTerm = (value: string): value is T => Object.hasOwn(vocabulary, value)
  const unknown = values.filter((value) => !isTerm(value))
  if (unknown.length === 0) return values.filter(isTerm)
  const known = Object.keys(vocabulary)
  throw failure(unknown.map((value) => `unknown ${key} "${value}"${didYouMean(value, known)}`).join('; '))
}
