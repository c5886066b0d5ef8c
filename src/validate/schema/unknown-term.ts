import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import { isFields } from '../fields.js'
import type { Told } from '../finding.js'
import { nearest } from '../nearest.js'
import { parseCurrency } from '../normalize/parse-currency.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'
import { scaledCurrency, scaledCurrencyHint } from './scaled-currency.js'
import { schemasAt } from './schema-at.js'

const tellCurrency = (value: string, known: readonly string[]): Told => {
  const currency = parseCurrency(value)
  const scaled = scaledCurrency(value)
  return {
    message: {
      en: `${quoted(value)} is not a currency code of ISO 4217.`,
      ja: `${quotedJa(value)}はISO 4217の通貨コードではありません。`,
    },
    hint: (scaled && scaledCurrencyHint(scaled)) ??
      didYouMean(currency.ok ? [currency.value] : nearest(value, known)) ?? {
        en: 'Write three letters: JPY, EUR, USD.',
        ja: 'JPY、EUR、USDのように3文字で書いてください。',
      },
  }
}

const labelsOf = (term: unknown): unknown[] => (isFields(term) ? [term.en, term.ja] : [])

const tellTerm = (value: string, known: readonly string[], terms: unknown, field: string): Told => {
  const wanted = value.normalize('NFKC').trim().toLowerCase()
  const labelled = Object.entries(isFields(terms) ? terms : {})
    .filter(([, term]) => labelsOf(term).some((label) => String(label).toLowerCase() === wanted))
    .map(([id]) => id)
  return {
    message: {
      en: `${quoted(value)} is not a term of ${quoted(field)}.`,
      ja: `${quotedJa(value)}は${quotedJa(field)}の用語ではありません。`,
    },
    hint: didYouMean(labelled.length > 0 ? labelled : nearest(value, known)) ?? {
      en: `Terms: ${known.join(', ')}.`,
      ja: `使える用語：${known.join('、')}`,
    },
  }
}

/** What is wrong with a text that is not of a closed list. */
export const termFinding = (
  kind: Kind,
  path: readonly PropertyKey[],
  value: string,
  known: readonly string[],
): { readonly code: string; readonly tell: () => Told } => {
  const meta = schemasAt(kind, path)
    .map((schema) => z.globalRegistry.get(schema))
    .find((found) => found !== undefined)
  if (meta?.['vocabulary'] === 'CurrencyCode')
    return { code: 'unknown-currency', tell: () => tellCurrency(value, known) }
  const field = String(path.findLast((key) => typeof key === 'string') ?? '')
  return { code: 'unknown-term', tell: () => tellTerm(value, known, meta?.['terms'], field) }
}
