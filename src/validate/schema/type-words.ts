import type { LocalizedText } from '../../model/records.js'

const WORDS: Readonly<Record<string, LocalizedText>> = {
  string: { en: 'a text', ja: '文字列' },
  number: { en: 'a number', ja: '数値' },
  int: { en: 'a whole number', ja: '整数' },
  boolean: { en: 'true or false', ja: '真偽値（trueかfalse）' },
  object: { en: 'an object', ja: 'オブジェクト' },
  record: { en: 'an object', ja: 'オブジェクト' },
  array: { en: 'a list', ja: '配列' },
  null: { en: 'null', ja: 'null' },
}

/** A type as zod calls it, in words. */
export const typeWord = (type: string): LocalizedText => WORDS[type] ?? { en: type, ja: type }

/** The type of a value in words. */
export const typeOfValue = (value: unknown): LocalizedText => {
  if (value === null) return typeWord('null')
  if (Array.isArray(value)) return typeWord('array')
  if (typeof value === 'number' && !Number.isFinite(value)) return { en: String(value), ja: String(value) }
  return typeWord(typeof value)
}
