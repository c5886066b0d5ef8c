import type { LocalizedText, Money } from '../../model/records.js'
import { perIds, perTerms } from '../../model/terms.js'
import type { AxisItem } from '../comparison.js'
import { japaneseCurrency } from './japanese-currency.js'

/** The id of the scale that an amount belongs to: `JPY` for totals, `JPY-per-person-year` for what is counted so. */
export const moneyScale = ({ currency, per }: Pick<Money, 'currency' | 'per'>): string =>
  per ? `${currency}-per-${per}` : currency

/** The currency of a scale: its code, in Japanese its name where that is known. */
export const currencyLabel = (currency: string): LocalizedText => ({
  en: currency,
  ja: japaneseCurrency(currency) ?? currency,
})

/**
 * The scales of amounts, by currency and what they are counted per, since only amounts of one scale can be set side by
 * side: in the order of the codes, totals first.
 */
export const moneyScales = (amounts: readonly Money[]): readonly AxisItem[] => {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))].sort()
  const used = new Set(amounts.map(moneyScale))
  return currencies
    .flatMap((currency): readonly AxisItem[] => [
      { id: moneyScale({ currency }), label: currencyLabel(currency) },
      ...perIds.map((per) => ({
        id: moneyScale({ currency, per }),
        label: {
          en: `${currency} ${perTerms[per].en}`,
          ja: `${currencyLabel(currency).ja}、${perTerms[per].ja}`,
        },
      })),
    ])
    .filter(({ id }) => used.has(id))
}
