import type { CurrencyCode } from '../../codes/currencies.js'
import { minorUnits } from '../../codes/minor-units.js'
import { GROUP_AFTER_POINT } from '../../numerals/written-digits.js'

const THOUSANDTHS = 3

/**
 * Whether the point of an amount such as `1.234` may stand between thousands: it does in many languages, and only few
 * currencies are counted in thousandths.
 */
export const mayBeInThousands = (figure: string, currency: CurrencyCode): boolean =>
  GROUP_AFTER_POINT.test(figure) && minorUnits.get(currency) !== THOUSANDTHS
