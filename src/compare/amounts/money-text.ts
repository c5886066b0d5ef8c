import type { LocalizedText, Money } from '../../model/records.js'
import { perTerms } from '../../model/terms.js'
import { dateText } from '../dates/date-texts.js'
import { figureText } from './figure-text.js'
import { japaneseCurrency } from './japanese-currency.js'
import { japaneseFigure } from './japanese-figure.js'
import { qualifiedText } from './qualified-text.js'

const japaneseSum = (amount: number, currency: string): string => {
  const [figure, name] = [japaneseFigure(amount), japaneseCurrency(currency)]
  return name === undefined ? `${currency} ${figure}` : `${figure}${name}`
}

/** A sum of money in words: `about JPY 14,600,000,000`, `約146億円`. */
export const moneyText = ({ amount, currency, qualifier, per, period }: Money): LocalizedText => {
  const { en, ja } = qualifiedText(qualifier, {
    en: `${currency} ${figureText(amount)}`,
    ja: japaneseSum(amount, currency),
  })
  const counted = per && perTerms[per]
  const time = period && dateText(period)
  return {
    en: `${en}${counted ? ` ${counted.en}` : ''}${time ? ` (${time.en})` : ''}`,
    ja: `${counted ? counted.ja : ''}${ja}${time ? `（${time.ja}）` : ''}`,
  }
}
