import type { LocalizedText, Money } from '../../model/records.js'
import { likeliestCurrency } from '../normalize/likeliest-currency.js'
import { parseMoney } from '../normalize/parse-money.js'
import type { Path } from '../path.js'

const asObject = (money: Readonly<Record<string, unknown>>): string => JSON.stringify(money)

const READ_AS_IT_IS: LocalizedText = {
  en: 'or have written amounts read: --normalize',
  ja: '--normalizeを付ければ、文字で書いた金額も読み取れます。',
}
const READABLE: LocalizedText = {
  en: '--normalize also reads amounts written as EUR 95.5 million',
  ja: '--normalizeを付ければ、「146億円」のような書き方も読み取れます。',
}
const READ_ALREADY: LocalizedText = {
  en: 'amounts written as EUR 95.5 million are read, too',
  ja: '「146億円」のような書き方なら読み取れます。',
}

/** The other ways to give an amount that stands as a text, which a cell of a table may be. */
const otherWays = (value: unknown, path: Path, written: LocalizedText): LocalizedText => {
  if (typeof value !== 'string') return { en: '.', ja: '' }
  const columns = ['amount', 'currency'].map((field) => [...path, field].join('.'))
  return {
    en: `, in a table in the columns ${columns.join(' and ')}; ${written.en}.`,
    ja: `表では列を${columns.join('と')}に分けます。${written.ja}`,
  }
}

/** What an amount alone or in words says, and whether it is said outright, or of a currency that may be meant. */
const readAmount = (text: string) => {
  const money = parseMoney(text)
  if (money.ok && money.notes === undefined) return { sort: 'clear', money: money.value } as const
  const meant = likeliestCurrency(money)
  const read = parseMoney(text, { currency: meant ?? 'JPY' })
  if (!read.ok) return undefined
  return { sort: meant === undefined ? 'no-currency' : 'assumed', money: read.value } as const
}

/**
 * How an amount in words or alone is written as an object or in columns, as far as it is clear what it says.
 * `isReading` says that written amounts are read already.
 */
export const moneyHint = (value: unknown, path: Path, isReading: boolean): LocalizedText => {
  const read = typeof value === 'string' || typeof value === 'number' ? readAmount(String(value)) : undefined
  const unread = isReading ? READ_ALREADY : READABLE
  const ways = otherWays(value, path, read ? READ_AS_IT_IS : unread)
  switch (read?.sort) {
    case undefined:
      return {
        en: `Give amount and currency, for example {"amount": 14600000000, "currency": "JPY"}${ways.en}`,
        ja: `金額と通貨を書いてください（例：{"amount": 14600000000, "currency": "JPY"}）。${ways.ja}`,
      }
    case 'clear': {
      const written = asObject({ ...read.money })
      return { en: `Write ${written}${ways.en}`, ja: `${written}と書いてください。${ways.ja}` }
    }
    case 'assumed': {
      const written = asObject({ ...read.money })
      const { currency } = read.money
      return {
        en: `If ${currency} is meant, write ${written}${ways.en}`,
        ja: `${currency}のことなら、${written}と書いてください。${ways.ja}`,
      }
    }
    case 'no-currency': {
      const written = asObject({ ...read.money, currency: '…' })
      return {
        en: `Give its currency, an ISO 4217 code, with the amount: ${written}${ways.en}`,
        ja: `ISO 4217の通貨コードを添えて、${written}のように書いてください。${ways.ja}`,
      }
    }
  }
}

/** What an amount with words around it says, each in the field that is for it; undefined where it is not clear. */
export const amountHint = (text: string): LocalizedText | undefined => {
  const alone = parseMoney(text)
  const beside = alone.ok ? alone : parseMoney(text, { currency: 'JPY' })
  if (!beside.ok || beside.notes !== undefined) return undefined
  const { amount, ...parts }: Partial<Money> = beside.value
  const others = Object.entries(parts).filter(([field]) => alone.ok || field !== 'currency')
  return {
    en: `Write ${[`${amount} here`, ...others.map(([field, part]) => `${part} in the field ${field}`)].join(', ')}; or have written amounts read: --normalize.`,
    ja: `ここに${amount}${others.map(([field, part]) => `、${field}に${part}`).join('')}と書いてください。--normalizeを付ければ、文字で書いた金額も読み取れます。`,
  }
}
