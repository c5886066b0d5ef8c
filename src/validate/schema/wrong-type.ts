import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../finding.js'
import { parseNumber } from '../normalize/parse-number.js'
import { shown } from '../quoted.js'
import { emptyHint } from './empty-hint.js'
import { amountHint, moneyHint } from './money-hint.js'
import { schemasAt, titleOf } from './schema-at.js'
import { typeOfValue, typeWord } from './type-words.js'

const HINTS: Readonly<Record<string, LocalizedText>> = {
  LocalizedText: {
    en: 'Give both languages: {"en": …, "ja": …}.',
    ja: '{"en": …, "ja": …}のように英語と日本語で書いてください。',
  },
  Party: {
    en: 'Write {"place": "JP"} or {"organization": "jst"}.',
    ja: '{"place": "JP"}か{"organization": "jst"}のように書いてください。',
  },
  Citation: {
    en: 'Write {"source": "…", "section": "…"}.',
    ja: '{"source": "…", "section": "…"}のように書いてください。',
  },
}

/** A number to another base than ten, which data does not mean. */
const PREFIXED = /^\s*0[box]/i

const numberHint = (text: string): LocalizedText | undefined => {
  const number = parseNumber(text)
  return number.ok && number.qualifier === undefined && number.percent === undefined
    ? { en: `Write ${number.value}.`, ja: `${number.value}と書いてください。` }
    : undefined
}

const hintFor = (
  kind: Kind,
  path: readonly PropertyKey[],
  value: unknown,
  expected: string,
): LocalizedText | undefined => {
  const title = titleOf(schemasAt(kind, path))
  if (expected === 'array') return { en: 'Put it in a list: […].', ja: '[…]のように配列に入れてください。' }
  if (title === 'Money') return moneyHint(value, path)
  if (title !== undefined && Object.hasOwn(HINTS, title)) return HINTS[title]
  if (typeof value === 'number' && expected === 'string')
    return {
      en: 'Put it in quotes, digit for digit as it stands in the input.',
      ja: '入力に書かれている数字をそのまま、引用符で囲んでください。',
    }
  if (typeof value !== 'string' || (expected !== 'number' && expected !== 'int')) return undefined
  const number = PREFIXED.test(value) || value.trim() === '' ? Number.NaN : Number(value)
  if (Number.isInteger(number) && !Number.isSafeInteger(number))
    return {
      en: 'Check its digits and unit: numbers are exact up to 9,007,199,254,740,991.',
      ja: '桁と単位を確かめてください。数値は9,007,199,254,740,991まで正確に表せます。',
    }
  if (Number.isFinite(number))
    return { en: `Write ${number} without quotes.`, ja: `引用符なしで${number}と書いてください。` }
  const isAmount = titleOf(schemasAt(kind, path.slice(0, -1))) === 'Money'
  return numberHint(value) ?? (isAmount ? amountHint(value) : undefined)
}

/** What is told of a value of a wrong type. */
export const tellWrongType = (
  kind: Kind,
  path: readonly PropertyKey[],
  value: unknown,
  expected: string,
): Told => {
  const [want, got] = [typeWord(expected), typeOfValue(value)]
  const isShort = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
  return {
    message: {
      en: `Expected ${want.en}, found ${got.en}${isShort ? `: ${shown(value)}` : ''}.`,
      ja: `${want.ja}が必要ですが、${got.ja}${isShort ? `（${shown(value)}）` : ''}があります。`,
    },
    hint: value === null ? emptyHint(kind, path) : hintFor(kind, path, value, expected),
  }
}
