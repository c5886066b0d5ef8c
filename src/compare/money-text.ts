import type { LocalizedText, Money } from '../model/records.js'
import { perTerms, qualifierTerms } from '../model/vocabularies.js'
import { formatDate } from '../time/format-date.js'

/** A sum of money in words: `about JPY 14,600,000,000`. */
export const moneyText = ({ amount, currency, qualifier, per, period }: Money): LocalizedText => {
  const figure = amount.toLocaleString('en-US', { maximumFractionDigits: 20 })
  const [how, counted] = [qualifier && qualifierTerms[qualifier], per && perTerms[per]]
  const when = period && { en: formatDate(period, 'en'), ja: formatDate(period, 'ja') }
  return {
    en: `${how ? `${how.en} ` : ''}${currency} ${figure}${counted ? ` ${counted.en}` : ''}${when ? ` (${when.en})` : ''}`,
    ja: `${how ? how.ja : ''}${currency} ${figure}${counted ? `／${counted.ja}` : ''}${when ? `（${when.ja}）` : ''}`,
  }
}
