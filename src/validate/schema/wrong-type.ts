import { currencyCodes } from '../../codes/currencies.js'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../finding.js'
import { parseMoney } from '../normalize/parse-money.js'
import { parseNumber } from '../normalize/parse-number.js'
import { shown } from '../quoted.js'
import { emptyHint } from './empty-hint.js'
import { schemasAt, titleOf } from './schema-at.js'
import { typeOfValue, typeWord } from './type-words.js'

const HINTS: Readonly<Record<string, LocalizedText>> = {
  LocalizedText: {
    en: 'Give both languages: {"en": …, "ja": …}.',
    ja: '{"en": …, "ja": …}のように英語と日本語で書いてください。',
  },
  Money: {
    en: 'Give amount and currency, for example {"amount": 14600000000, "currency": "JPY"}.',
    ja: '金額と通貨を書いてください。例：{"amount": 14600000000, "currency": "JPY"}',
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

const asObject = (money: Readonly<Record<string, unknown>>): string => JSON.stringify(money)

/** How an amount in words or alone is written as an object, as far as it is clear what it says. */
const moneyHint = (value: string | number): LocalizedText | undefined => {
  const text = String(value)
  const money = parseMoney(text)
  if (money.ok && money.notes === undefined) {
    const written = asObject({ ...money.value })
    return { en: `Write ${written}.`, ja: `${written}と書いてください。` }
  }
  const meant = money.ok
    ? money.value.currency
    : currencyCodes.find((code) => !money.ok && code === money.candidates?.[0])
  const read = parseMoney(text, { currency: meant ?? 'JPY' })
  if (!read.ok) return undefined
  if (meant !== undefined) {
    const written = asObject({ ...read.value })
    return {
      en: `If ${meant} is meant, write ${written}.`,
      ja: `${meant}のことなら、${written}と書いてください。`,
    }
  }
  const written = asObject({ ...read.value, currency: '…' })
  return {
    en: `Give its currency, an ISO 4217 code, with the amount: ${written}.`,
    ja: `ISO 4217の通貨コードを添えて、${written}のように書いてください。`,
  }
}

const numberHint = (text: string): LocalizedText | undefined => {
  const number = parseNumber(text)
  return number.ok && number.qualifier === undefined && number.percent === undefined
    ? { en: `Write ${number.value}.`, ja: `${number.value}と書いてください。` }
    : undefined
}

const hintFor = (value: unknown, expected: string, title: string | undefined): LocalizedText | undefined => {
  if (expected === 'array') return { en: 'Put it in a list: […].', ja: '[…]のように配列に入れてください。' }
  if (title === 'Money' && (typeof value === 'string' || typeof value === 'number'))
    return moneyHint(value) ?? HINTS.Money
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
  return Number.isFinite(number)
    ? { en: `Write ${number} without quotes.`, ja: `引用符なしで${number}と書いてください。` }
    : numberHint(value)
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
    hint: value === null ? emptyHint(kind, path) : hintFor(value, expected, titleOf(schemasAt(kind, path))),
  }
}
