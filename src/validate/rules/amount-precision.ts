import { minorUnits } from '../../codes/minor-units.js'
import { isFields } from '../fields.js'
import { quoted, quotedJa } from '../quoted.js'
import { NOTHING, type ValueRule } from './rule.js'

const USUAL_DIGITS = 2

/** How many digits after the point the shortest way to write a number has that is not whole. */
const decimalsOf = (number: number): number => {
  const [mantissa = '', exponent = '0'] = String(number).split('e')
  return (mantissa.split('.')[1] ?? '').length - Number(exponent)
}

/** An amount has no more decimals than its currency has. */
export const amountPrecision: ValueRule = {
  code: 'amount-precision',
  severity: 'warning',
  title: { en: 'An amount is more precise than its currency', ja: '金額が通貨の単位より細かい' },
  description: {
    en: 'The amount has more digits after the point than ISO 4217 gives the currency: the yen has none, the dollar two. Often an amount in millions or a converted one was taken over as it is.',
    ja: '金額の小数の桁数が、ISO 4217の定める通貨の桁数を超えています（円は0桁、ドルは2桁）。百万単位の数字や換算した値をそのまま写した場合に起こります。',
  },
  example: {
    kind: 'program',
    bad: [{ budget: { amount: 146.5, currency: 'JPY' } }],
    good: [{ budget: { amount: 14_650_000_000, currency: 'JPY' } }],
  },
  on: ['Money'],
  check: (value) => {
    if (!isFields(value)) return NOTHING
    const { amount, currency } = value
    if (typeof amount !== 'number' || Number.isInteger(amount) || typeof currency !== 'string') return NOTHING
    const digits = minorUnits.get(currency) ?? USUAL_DIGITS
    if (decimalsOf(amount) <= digits) return NOTHING
    return [
      {
        path: ['amount'],
        tell: () => ({
          message: {
            en: `${amount} has more digits after the point than ${quoted(currency)} has: ${digits}.`,
            ja: `${amount}の小数の桁数が、${quotedJa(currency)}の桁数（${digits}桁）を超えています。`,
          },
          hint: {
            en: 'Write the amount in full units of the currency: 14,600,000,000, not 146.',
            ja: '金額は通貨の単位のまま、146ではなく14,600,000,000のように書いてください。',
          },
        }),
      },
    ]
  },
}
