import type { CurrencyCode } from '../../codes/currencies.js'
import type { LocalizedText } from '../../model/records.js'
import { likeliestCurrency } from '../normalize/likeliest-currency.js'
import { normalizeWidth } from '../normalize/normalize-width.js'
import { parseMoney } from '../normalize/parse-money.js'

/** A scale that stands before a currency or after it, without a number. */
const SCALE =
  /[十百千]?[万億兆]|千|(?:thousand|million|billion|trillion)|(?:mn|mln|bn|bln|trn|[kmb])(?![a-z])/i
const PLURAL = /(thousand|million|billion|trillion)s\b/i
const LETTER_BEFORE_CODE = /^([kmb])(?=[A-Z]{3}$)/i
const WORDS_BETWEEN = /[()[\]:]|単位|\b(?:in|of)\b/gi

/** A currency that stands with a scale, as a heading of a table has it: how many units, and of which currency. */
interface ScaledCurrency {
  readonly units: number
  readonly currency?: CurrencyCode
}

/** Reads `百万円`, `EUR million` and `M€`; undefined for what has no scale. */
export const scaledCurrency = (text: string): ScaledCurrency | undefined => {
  const plain = normalizeWidth(text)
    .replace(WORDS_BETWEEN, ' ')
    .replace(PLURAL, '$1')
    .replace(LETTER_BEFORE_CODE, '$1 ')
    .trim()
  const counted = /\d/.test(plain) ? plain : plain.replace(SCALE, '1$&')
  const reading = counted === plain ? undefined : parseMoney(counted)
  if (!reading) return undefined
  if (reading.ok)
    return reading.value.amount > 1
      ? { units: reading.value.amount, currency: reading.value.currency }
      : undefined
  const shared = likeliestCurrency(reading)
  const counting = shared && parseMoney(counted, { currency: shared })
  return counting?.ok ? { units: counting.value.amount } : undefined
}

/** How an amount is written whose currency stands with a scale. */
export const scaledCurrencyHint = ({ units, currency }: ScaledCurrency): LocalizedText => {
  const factor = units.toLocaleString('en-US')
  return {
    en: `This counts in units of ${factor}: write the amount in full, ${factor} times as large, and ${currency ?? 'the ISO 4217 code'} here.`,
    ja: `${factor}を単位とする書き方です。金額は${factor}を掛けた値で書き、ここには${currency ?? 'ISO 4217のコード'}と書いてください。`,
  }
}
