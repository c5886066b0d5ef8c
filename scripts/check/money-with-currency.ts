import { currencyCodes } from '../../src/codes/currencies.js'
import { valueCheck } from './finding.js'

const known: readonly string[] = currencyCodes

/** Every amount is a number of at least 0 with a currency of ISO 4217. */
export const moneyWithCurrency = valueCheck('money-with-currency', (value) => {
  if (typeof value !== 'object' || value === null || !('amount' in value)) return undefined
  if (typeof value.amount !== 'number' || value.amount < 0) return 'has no amount'
  const currency = 'currency' in value ? value.currency : undefined
  return typeof currency === 'string' && known.includes(currency) ? undefined : `has no currency of ISO 4217`
})
