import type { Money } from '../model/records.js'
import { perIds, perTerms } from '../model/terms.js'
import type { AxisItem } from './comparison.js'

/** The id of the scale that an amount belongs to: `JPY` for totals, `JPY-per-person-year` for what is counted so. */
export const moneyScale = ({ currency, per }: Pick<Money, 'currency' | 'per'>): string =>
  per ? `${currency}-per-${per}` : currency

/**
 * The scales of amounts, by currency and what they are counted per, since only amounts of one scale can be set side by
 * side: in the order of the codes, totals first.
 */
export const moneyScales = (amounts: readonly Money[]): readonly AxisItem[] => {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))].sort()
  const used = new Set(amounts.map(moneyScale))
  return currencies
    .flatMap((currency): readonly AxisItem[] => [
      { id: moneyScale({ currency }), label: { en: currency, ja: currency } },
      ...perIds.map((per) => ({
        id: moneyScale({ currency, per }),
        label: { en: `${currency} ${perTerms[per].en}`, ja: `${currency}／${perTerms[per].ja}` },
      })),
    ])
    .filter(({ id }) => used.has(id))
}
