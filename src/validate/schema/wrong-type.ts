import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../finding.js'
import { shown } from '../quoted.js'
import { schemasAt, titleOf } from './schema-at.js'
import { typeOfValue, typeWord } from './type-words.js'

const HINTS: Readonly<Record<string, LocalizedText>> = {
  LocalizedText: {
    en: 'Give both languages: {"en": …, "ja": …}.',
    ja: '{"en": …, "ja": …}のように英語と日本語で書いてください。',
  },
  Money: {
    en: 'Give amount and currency: {"amount": 14600000000, "currency": "JPY"}.',
    ja: '{"amount": 14600000000, "currency": "JPY"}のように金額と通貨で書いてください。',
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

const hintFor = (value: unknown, expected: string, title: string | undefined): LocalizedText | undefined => {
  if (value === null)
    return { en: 'Leave the field out where it is not known.', ja: '不明な場合は、項目ごと省いてください。' }
  if (expected === 'array') return { en: 'Put it in a list: […].', ja: '[…]のように配列に入れてください。' }
  if (title !== undefined && Object.hasOwn(HINTS, title)) return HINTS[title]
  if (typeof value === 'number' && expected === 'string')
    return { en: `Write "${value}" in quotes.`, ja: `"${value}"のように引用符で囲んでください。` }
  if (typeof value !== 'string' || (expected !== 'number' && expected !== 'int')) return undefined
  const number = value.trim() === '' ? Number.NaN : Number(value)
  return Number.isFinite(number)
    ? { en: `Write ${number} without quotes.`, ja: `引用符なしで${number}と書いてください。` }
    : undefined
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
    hint: hintFor(value, expected, titleOf(schemasAt(kind, path))),
  }
}
