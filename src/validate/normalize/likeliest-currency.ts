import { type CurrencyCode, currencyCodes } from '../../codes/currencies.js'
import type { MoneyReading } from './parse-money.js'

/** The currency of an amount, or the first of those that it may be of; undefined where nothing says which. */
export const likeliestCurrency = (reading: MoneyReading): CurrencyCode | undefined =>
  reading.ok ? reading.value.currency : currencyCodes.find((code) => code === reading.candidates?.[0])
