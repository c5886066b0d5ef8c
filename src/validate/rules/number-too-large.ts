import { isFields } from '../fields.js'
import { NOTHING, type ValueRule } from './rule.js'

/** A whole number is not larger than numbers are exact. */
export const numberTooLarge: ValueRule = {
  code: 'number-too-large',
  severity: 'warning',
  title: { en: 'A number is too large to be exact', ja: '数値が大きすぎて正確に表せない' },
  description: {
    en: 'JSON and YAML are read with numbers that are exact up to 9,007,199,254,740,991. Of a larger one the last digits may have changed when it was read. Often digits were joined or an amount was multiplied twice.',
    ja: 'JSONとYAMLの数値は、9,007,199,254,740,991まで正確に読み込まれます。これより大きい数値は、読み込んだ時点で下の桁が変わっている場合があります。桁の誤りや、単位の二重の換算で起こります。',
  },
  example: {
    kind: 'program',
    bad: [{ budget: { amount: 14_600_000_000_000_000_000, currency: 'JPY' } }],
    good: [{ budget: { amount: 14_600_000_000, currency: 'JPY' } }],
  },
  on: ['Money', 'Quantity', 'Observation'],
  check: (value) => {
    if (!isFields(value)) return NOTHING
    const key = value.amount === undefined ? 'value' : 'amount'
    const number = value[key]
    if (typeof number !== 'number' || Number.isSafeInteger(number) || !Number.isInteger(number))
      return NOTHING
    const read = BigInt(number)
    return [
      {
        path: [key],
        tell: () => ({
          message: {
            en: `${read.toLocaleString('en')} is larger than a number can be exact; its last digits may not be those of the input.`,
            ja: `${read.toLocaleString('en')}は、数値として正確に表せる大きさを超えています。下の桁が入力と異なる場合があります。`,
          },
          hint: { en: 'Check its digits and unit.', ja: '桁と単位を確かめてください。' },
        }),
      },
    ]
  },
}
