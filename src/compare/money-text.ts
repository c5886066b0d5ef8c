import type { LocalizedText, Money } from '../model/records.js'
import { perTerms } from '../model/terms.js'
import { formatDate } from '../time/format-date.js'
import { figureText } from './figure-text.js'
import { qualifiedText } from './qualified-text.js'

/** A sum of money in words: `about JPY 14,600,000,000`. */
export const moneyText = ({ amount, currency, qualifier, per, period }: Money): LocalizedText => {
  const figure = `${currency} ${figureText(amount)}`
  const { en, ja } = qualifiedText(qualifier, { en: figure, ja: figure })
  const counted = per && perTerms[per]
  return {
    en: `${en}${counted ? ` ${counted.en}` : ''}${period ? ` (${formatDate(period, 'en')})` : ''}`,
    ja: `${ja}${counted ? `／${counted.ja}` : ''}${period ? `（${formatDate(period, 'ja')}）` : ''}`,
  }
}
