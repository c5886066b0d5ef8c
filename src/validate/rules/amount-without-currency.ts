import type { Told } from '../check/finding.js'
import type { Rule } from './rule.js'

/** A sum of money says of which currency it is. */
export const amountWithoutCurrency: Rule & { readonly tell: () => Told } = {
  code: 'amount-without-currency',
  severity: 'error',
  title: { en: 'An amount has no currency', ja: '金額に通貨がない' },
  description: {
    en: 'A sum of money is an amount and the ISO 4217 code of its currency. Amounts of different currencies are never added.',
    ja: '金額には、数値とISO 4217の通貨コードの両方が必要です。異なる通貨の金額は合算しません。',
  },
  example: {
    kind: 'program',
    bad: [{ budget: { amount: 14_600_000_000 } }],
    good: [{ budget: { amount: 14_600_000_000, currency: 'JPY' } }],
  },
  tell: () => ({
    message: { en: 'The amount has no currency.', ja: '金額に通貨がありません。' },
    hint: {
      en: 'Give its ISO 4217 code: JPY, EUR, USD.',
      ja: 'JPY、EUR、USDなどISO 4217の通貨コードを付けてください。',
    },
  }),
}
