import type { CurrencyCode } from '../../codes/currencies.js'
import { hasJapanese } from '../has-japanese.js'
import { COMMA_CURRENCIES } from './comma-currencies.js'
import { exponentInAmount } from './scaled-number.js'

const GROUP_AFTER_COMMA = /^[1-9]\d{0,2},\d{3}(?: ?([^\d.,]+))?\.?$/

/** Yen, won and yuan: where they are counted, commas stand between thousands, also before the words below. */
const NEVER_WITH_COMMA: ReadonlySet<CurrencyCode> = new Set<CurrencyCode>(['JPY', 'KRW', 'KPW', 'CNY'])

/** Million, billion and trillion, before which three decimals are as likely as a thousand. */
const LARGE_EXPONENTS: ReadonlySet<number | undefined> = new Set([6, 9, 12])
const LARGE_JAPANESE_UNIT = /^[兆京]$/

/**
 * Whether the comma of an amount such as `1,234` may stand before the fraction: before a large scale, and in amounts of
 * currencies whose countries write such commas. In Japanese a comma stands between thousands, of euros too.
 */
export function mayBeBeforeFraction(text: string, figure: string, currency: CurrencyCode): boolean {
  const group = GROUP_AFTER_COMMA.exec(figure)
  if (!group || NEVER_WITH_COMMA.has(currency)) return false
  return isLarge(group[1]) || (COMMA_CURRENCIES.has(currency) && !hasJapanese(text))
}

const isLarge = (scale = ''): boolean =>
  LARGE_JAPANESE_UNIT.test(scale) || LARGE_EXPONENTS.has(exponentInAmount(scale.toLowerCase()))
