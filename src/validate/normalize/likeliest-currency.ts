import { type CurrencyCode, isCurrencyCode } from '../../codes/currencies.js'
import type { MoneyReading } from './parse-money.js'

/** The currency of an amount, or the first of those that it may be of; undefined where nothing says which. */
export const likeliestCurrency = (reading: MoneyReading): CurrencyCode | undefined => {
  if (reading.ok) return reading.value.currency
  const first = reading.candidates?.[0]
  return isCurrencyCode(first) ? first : undefined
}
