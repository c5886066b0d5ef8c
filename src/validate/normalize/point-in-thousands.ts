import type { CurrencyCode } from '../../codes/currencies.js'
import { minorUnits } from '../../codes/minor-units.js'
import { GROUP_AFTER_POINT } from '../../numerals/written-digits.js'
import { excerpt } from '../read/excerpt.js'
import type { ReadingIssue } from './result.js'
import { sayHow } from './say-how.js'

const THOUSANDTHS = 3
const COMMA = sayHow('--decimal comma', '"decimal": "comma"')

/**
 * Whether the point of an amount such as `1.234` may stand between thousands: it does in many languages, and only few
 * currencies are counted in thousandths.
 */
export const mayBeInThousands = (figure: string, currency: CurrencyCode): boolean =>
  GROUP_AFTER_POINT.test(figure) && minorUnits.get(currency) !== THOUSANDTHS

/** What is told of such an amount where nothing says which sign stands before the fraction. */
export const pointInThousands = (text: string, figure: string): ReadingIssue<'ambiguous-decimal'> => {
  const whole = figure.replace('.', '')
  return {
    ok: false,
    reason: 'ambiguous-decimal',
    message: {
      en: `The point can be a decimal sign or stand between thousands: "${excerpt(text)}".`,
      ja: `ピリオドが小数点か桁区切りかを判断できません：「${excerpt(text)}」。`,
    },
    hint: {
      en: `Write ${whole} if it stands between thousands, or say which decimal sign the data has: ${COMMA.en}; else point.`,
      ja: `桁区切りであれば${whole}と書くか、${COMMA.ja}で指定してください（小数点がピリオドならpoint）。`,
    },
  }
}
