import { figureText } from '../compare/amounts/figure-text.js'
import { japaneseFigure } from '../compare/amounts/japanese-figure.js'
import { moneyText } from '../compare/amounts/money-text.js'
import { factFields } from '../model/fact-fields.js'
import type { Money, Quantity } from '../model/records.js'
import { onceFor } from '../once-for.js'
import type { Details, Searchable } from './record-texts.js'

const CURRENCY = /^[A-Z]{3}$/

/** Sums as English readers write them, `95.5 billion euros`; making a format takes a hundred times as long as using it. */
const englishFormat = /* @__PURE__ */ onceFor(
  new Map<string, Intl.NumberFormat>(),
  (currency) =>
    new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      notation: 'compact',
      compactDisplay: 'long',
      minimumFractionDigits: 0,
      maximumFractionDigits: 20,
    }),
)

const moneyTexts = ({ amount, currency }: Money): readonly string[] => {
  const { en, ja } = moneyText({ amount, currency })
  // Sources say dollars where the names of currencies say whose.
  const written = [en, ja, ja.replace('米ドル', 'ドル')]
  return CURRENCY.test(currency) ? [...written, englishFormat(currency).format(amount)] : written
}

const quantityTexts = ({ value, unit }: Quantity): readonly string[] => [
  `${figureText(value)} ${unit.en}`,
  `${japaneseFigure(value)}${unit.ja}`,
]

const textsOf = (details: Details): readonly string[] =>
  factFields.flatMap((field) =>
    (details[field] ?? []).flatMap(({ money, quantity }) => [
      ...(money ? moneyTexts(money) : []),
      ...(quantity ? quantityTexts(quantity) : []),
    ]),
  )

/** The sums and counts of a record and its parts as people write them, in English and in Japanese. */
export const figureTexts = (record: Searchable): readonly string[] => [
  ...(record.budget ? moneyTexts(record.budget) : []),
  ...[record, ...(record.elements ?? []), ...(record.tiers ?? [])].flatMap(textsOf),
]
