import type { LocalizedText } from '../../model/records.js'
import { perTerms, qualifierTerms } from '../../model/terms.js'
import { isFields } from '../fields.js'

type Terms = Readonly<Record<string, LocalizedText>>

const PART_TERMS: ReadonlyMap<string, Terms> = new Map<string, Terms>([
  ['qualifier', qualifierTerms],
  ['per', perTerms],
])

/** A value of the schema as messages name it. */
export function valueText(value: unknown): LocalizedText {
  if (typeof value === 'number') return same(grouped(value))
  if (!isFields(value)) return same(String(value))
  const { amount, currency, qualifier, per, period } = value
  const sum = `${currency} ${grouped(Number(amount))}`
  const how = termText(qualifierTerms, qualifier)
  const counted = termText(perTerms, per)
  const time = period === undefined ? '' : ` (${period})`
  return {
    en: [how?.en, sum, counted?.en].filter((part) => part !== undefined).join(' ') + time,
    ja: `${counted?.ja ?? ''}${qualifiedJa(sum, qualifier, how?.ja)}${time}`,
  }
}

/** What a field beside a number got, as messages name it: terms by their names. */
export function partText(field: string, value: unknown): LocalizedText {
  const terms = PART_TERMS.get(field)
  return (terms && termText(terms, value)) ?? valueText(value)
}

/** Japanese says `以上` after the sum, all else before it. */
const qualifiedJa = (sum: string, qualifier: unknown, how: string | undefined): string => {
  if (how === undefined) return sum
  return qualifier === 'at-least' ? `${sum}${how}` : `${how} ${sum}`
}

const same = (text: string): LocalizedText => ({ en: text, ja: text })

const grouped = (number: number) => number.toLocaleString('en-US', { maximumFractionDigits: 20 })

function termText(terms: Terms, id: unknown): LocalizedText | undefined {
  return typeof id === 'string' && Object.hasOwn(terms, id) ? terms[id] : undefined
}
