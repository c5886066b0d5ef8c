import type { CurrencyCode } from '../../codes/currencies.js'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText, Money } from '../../model/records.js'
import type { Medium } from '../check/finding.js'
import { likeliestCurrency } from '../normalize/likeliest-currency.js'
import { parseMoney } from '../normalize/parse-money.js'
import type { Path } from '../path.js'
import { columnName } from './column-names.js'

/** What stands where an amount of money should. */
interface NoMoney {
  readonly kind: Kind
  readonly path: Path
  readonly value: unknown
  readonly medium: Medium
  /** Whether written amounts are read, but not this one. */
  readonly isReading: boolean
}

/** How amounts in words can stay as they are. */
export const WRITTEN_ARE_READ: LocalizedText = {
  en: 'or have written amounts read: --normalize.',
  ja: '--normalizeを付ければ、文字で書いた金額も読み取れます。',
}
const READABLE: LocalizedText = {
  en: '--normalize also reads amounts written as EUR 95.5 million.',
  ja: '--normalizeを付ければ、「146億円」のような書き方も読み取れます。',
}
const READ_ALREADY: LocalizedText = {
  en: 'amounts written as EUR 95.5 million are read, too.',
  ja: '「146億円」のような書き方なら読み取れます。',
}

/** A currency in which a point or comma of an amount can stand between thousands or before the fraction. */
export const LEAST_CLEAR: CurrencyCode = 'EUR'

/** What an amount alone or in words says, and whether it is said outright, or of a currency that may be meant. */
const readAmount = (text: string) => {
  const money = parseMoney(text)
  if (money.ok && money.notes === undefined) return { sort: 'clear', money: money.value } as const
  const meant = likeliestCurrency(money)
  const read = parseMoney(text, { currency: meant ?? LEAST_CLEAR })
  if (!read.ok) return undefined
  if (meant === undefined) return { sort: 'no-currency', money: read.value } as const
  return { sort: 'assumed', money: read.value, isRead: money.ok } as const
}

type Amount = NonNullable<ReturnType<typeof readAmount>>

/** How the amount could stay as it is. */
const readingOf = (amount: Amount | undefined): LocalizedText | undefined => {
  if (!amount) return READABLE
  if (amount.sort === 'no-currency') return undefined
  if (amount.sort === 'clear' || amount.isRead) return WRITTEN_ARE_READ
  const { currency } = amount.money
  return {
    en: `or have written amounts read: --assume-currency ${currency}.`,
    ja: `--assume-currency ${currency}を付ければ、文字で書いた金額も読み取れます。`,
  }
}

type Parts = Readonly<Partial<Record<keyof Money, LocalizedText>>>

const same = (value: unknown): LocalizedText => ({ en: String(value), ja: String(value) })

/** The parts of an amount, each with the column that is for it. */
const inColumns = (kind: Kind, path: Path, parts: Parts): LocalizedText => {
  const cells = Object.entries(parts).map(([field, value]) => ({
    value,
    column: columnName(kind, [...path, field]),
  }))
  const en = cells.map(
    ({ value, column }, at) => `${value.en} in ${at === 0 ? 'the column ' : ''}${column.en}`,
  )
  return {
    en: [en.slice(0, -1).join(', '), ...en.slice(-1)].join(' and '),
    ja: cells.map(({ value, column }) => `「${column.ja}」の列に${value.ja}`).join('、'),
  }
}

const EXAMPLE: Parts = {
  amount: { en: 'the amount (14600000000)', ja: '金額（14600000000など）' },
  currency: { en: 'its currency (JPY)', ja: '通貨（JPYなど）' },
}
const CODE: LocalizedText = { en: 'its currency, an ISO 4217 code,', ja: 'ISO 4217の通貨コード' }

/** How an amount is written, as the medium has it; without one, how amounts are. */
const written = (
  { kind, path, medium }: NoMoney,
  money: Partial<Money> | undefined,
  hasCurrency: boolean,
): LocalizedText => {
  if (medium === 'data') {
    const object = money && JSON.stringify(hasCurrency ? money : { ...money, currency: '…' })
    return same(object ?? '{"amount": 14600000000, "currency": "JPY"}')
  }
  const parts = money && Object.fromEntries(Object.entries(money).map(([field, part]) => [field, same(part)]))
  return inColumns(kind, path, parts ? { ...parts, ...(!hasCurrency && { currency: CODE }) } : EXAMPLE)
}

/** How a mapping makes an amount of the fields of others. */
const byMapping = ({ path, isReading }: NoMoney): LocalizedText => {
  const [amount, currency] = ['amount', 'currency'].map((field) => `"${[...path, field].join('.')}"`)
  return isReading
    ? {
        en: `Map fields to ${amount} and ${currency}; ${READ_ALREADY.en}`,
        ja: `対応表で${amount}と${currency}に割り当ててください。${READ_ALREADY.ja}`,
      }
    : {
        en: `Map fields to ${amount} and ${currency}; "as": "money" reads amounts written as EUR 95.5 million.`,
        ja: `対応表で${amount}と${currency}に割り当ててください。"as": "money"とすれば、「146億円」のような書き方も読み取れます。`,
      }
}

/** How an amount in words or alone is written as an object or in columns, as far as it is clear what it says. */
export const moneyHint = (none: NoMoney): LocalizedText => {
  const { value, medium, isReading } = none
  if (medium === 'mapped') return byMapping(none)
  const isWritten = typeof value === 'string'
  const read = isWritten || typeof value === 'number' ? readAmount(String(value)) : undefined
  const way = isReading ? READ_ALREADY : readingOf(read)
  const rest = isWritten && way ? { en: `; ${way.en}`, ja: way.ja } : { en: '.', ja: '' }
  const how = written(none, read?.money, read?.sort !== 'no-currency')
  switch (read?.sort) {
    case undefined:
      return medium === 'cell'
        ? { en: `Write ${how.en}${rest.en}`, ja: `${how.ja}を書いてください。${rest.ja}` }
        : {
            en: `Give amount and currency, for example ${how.en}${rest.en}`,
            ja: `金額と通貨を書いてください（例：${how.ja}）。${rest.ja}`,
          }
    case 'clear':
      return { en: `Write ${how.en}${rest.en}`, ja: `${how.ja}と書いてください。${rest.ja}` }
    case 'assumed': {
      const { currency } = read.money
      return {
        en: `If ${currency} is meant, write ${how.en}${rest.en}`,
        ja: `${currency}のことなら、${how.ja}と書いてください。${rest.ja}`,
      }
    }
    case 'no-currency':
      return medium === 'cell'
        ? { en: `Write ${how.en}${rest.en}`, ja: `${how.ja}を書いてください。${rest.ja}` }
        : {
            en: `Give its currency, an ISO 4217 code, with the amount: ${how.en}${rest.en}`,
            ja: `ISO 4217の通貨コードを添えて、${how.ja}のように書いてください。${rest.ja}`,
          }
  }
}
