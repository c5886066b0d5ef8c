import type { LocalizedText } from '../../model/records.js'
import { perTerms, qualifierTerms } from '../../model/terms.js'
import { isFields } from '../fields.js'

/** A value of the schema as messages name it. */
export function valueText(value: unknown): LocalizedText {
  if (typeof value === 'number') return same(grouped(value))
  if (!isFields(value))
    return termText(qualifierTerms, value) ?? termText(perTerms, value) ?? same(String(value))
  const { amount, currency, qualifier, per, period } = value
  const sum = same(`${currency} ${grouped(Number(amount))}`)
  const parts = [
    termText(qualifierTerms, qualifier),
    sum,
    termText(perTerms, per),
    ...(period === undefined ? [] : [same(`(${period})`)]),
  ].filter((part) => part !== undefined)
  return {
    en: parts.map(({ en }) => en).join(' '),
    ja: parts.map(({ ja }) => ja).join(' '),
  }
}

const same = (text: string): LocalizedText => ({ en: text, ja: text })

const grouped = (number: number) => number.toLocaleString('en-US', { maximumFractionDigits: 20 })

function termText(terms: Readonly<Record<string, LocalizedText>>, id: unknown): LocalizedText | undefined {
  return typeof id === 'string' && Object.hasOwn(terms, id) ? terms[id] : undefined
}
