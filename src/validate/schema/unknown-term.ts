import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import type { Told } from '../check/finding.js'
import { nearest } from '../check/nearest.js'
import { parseCurrency } from '../normalize/parse-currency.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'
import { scaledCurrency, scaledCurrencyHint } from './scaled-currency.js'
import { schemasAt } from './schema-at.js'
import { termsCalled } from './terms-called.js'

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

const tellTerm = (value: string, known: readonly string[], terms: unknown, field: string): Told => {
  const called = termsCalled(terms, value)
  return {
    message: {
      en: `${quoted(value)} is not a term of ${quoted(field)}.`,
      ja: `${quotedJa(value)}は${quotedJa(field)}の用語ではありません。`,
    },
    hint: didYouMean(called.length > 0 ? called : nearest(value, known)) ?? {
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
