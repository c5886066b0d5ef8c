import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Medium, Told } from '../check/finding.js'
import { nearest, nearestName } from '../nearest.js'
import { parseCurrency } from '../normalize/parse-currency.js'
import { didYouMean, didYouMeanThese, quoted, quotedJa } from '../quoted.js'
import { columnName } from './column-names.js'
import { scaledCurrency, scaledCurrencyHint } from './scaled-currency.js'
import { schemasAt } from './schema-at.js'
import { namesOfTerm, termOf, termsCalled } from './terms-called.js'

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

/** The terms that come near a text by their ids, else by what they are called. */
const termsNear = (value: string, known: readonly string[], terms: unknown): readonly string[] => {
  const near = nearest(value, known)
  if (near.length > 0) return near
  const named = known.flatMap((id) => namesOfTerm(terms, id).map((name) => ({ id, name })))
  const names = nearestName(
    value,
    named.map(({ name }) => name),
  )
  return [...new Set(names.flatMap((name) => named.filter((term) => term.name === name).map(({ id }) => id)))]
}

/** A term, its id as it is to be written, with what it is called where that says more than the id. */
const withName = (terms: unknown, id: string, written: LocalizedText): LocalizedText => {
  const { en = id, ja = id } = termOf(terms, id) ?? {}
  return {
    en: en.includes(id.replaceAll('-', ' ')) ? written.en : `${written.en} (${en})`,
    ja: ja === id ? written.ja : `${written.ja}（${ja}）`,
  }
}

const tellTerm = (value: string, known: readonly string[], terms: unknown, field: LocalizedText): Told => {
  const near = termsNear(value, known, terms).map((id) =>
    withName(terms, id, { en: quoted(id), ja: quotedJa(id) }),
  )
  const all = known.map((id) => withName(terms, id, { en: id, ja: id }))
  return {
    message: {
      en: `${quoted(value)} is not a term of ${quoted(field.en)}.`,
      ja: `${quotedJa(value)}は${quotedJa(field.ja)}の用語ではありません。`,
    },
    hint: didYouMean(termsCalled(terms, value)) ??
      didYouMeanThese(near) ?? {
        en: `Terms: ${all.map(({ en }) => en).join(', ')}.`,
        ja: `使える用語：${all.map(({ ja }) => ja).join('、')}`,
      },
  }
}

/** What a field is called: by its key, or as a column. */
const fieldCalled = (kind: Kind, path: readonly PropertyKey[], medium: Medium): LocalizedText => {
  const field = path.slice(0, path.findLastIndex((key) => typeof key === 'string') + 1)
  const key = String(field.at(-1) ?? '')
  return medium === 'cell' ? columnName(kind, field) : { en: key, ja: key }
}

/** What is wrong with a text that is not of a closed list. */
export const termFinding = (
  kind: Kind,
  path: readonly PropertyKey[],
  value: string,
  known: readonly string[],
): {
  readonly code: string
  readonly tell: (medium?: Medium) => Told
  /** Whether a part of the text is of the list. */
  readonly isReadable: (part: string) => boolean
} => {
  const meta = schemasAt(kind, path)
    .map((schema) => z.globalRegistry.get(schema))
    .find((found) => found !== undefined)
  if (meta?.['vocabulary'] === 'CurrencyCode')
    return { code: 'unknown-currency', tell: () => tellCurrency(value, known), isReadable: () => false }
  const terms = meta?.['terms']
  return {
    code: 'unknown-term',
    isReadable: (part) => known.includes(part) || termsCalled(terms, part).length > 0,
    tell: (medium = 'data') => tellTerm(value, known, terms, fieldCalled(kind, path, medium)),
  }
}
