import type { CurrencyCode } from '../../codes/currencies.js'
import { excerpt } from '../read/excerpt.js'
import type { CurrencySign } from './currency-sign.js'
import type { ReadingIssue, ReadingNote } from './result.js'
import { sayHow } from './say-how.js'

/**
 * What is known about the currencies of a dataset.
 *
 * @example
 * ```ts
 * import { type CurrencyOptions, parseMoney } from 'sti-atlas/validate'
 *
 * const options: CurrencyOptions = { currency: 'JPY', assume: ['CAD'] }
 * parseMoney('146億', options) //=> { ok: true, value: { amount: 14600000000, currency: 'JPY' } }
 * parseMoney('$5 million', { assume: ['CAD'] }) //=> { ok: true, value: { amount: 5000000, currency: 'CAD' } }
 * ```
 */
export interface CurrencyOptions {
  /** The currency of the amount, as another field states it: the only one that a sign in the text may mean. */
  readonly currency?: CurrencyCode | undefined
  /** Currencies that signs shared by several currencies may mean: `$` is `CAD` where only `CAD` of the dollars is here. */
  readonly assume?: readonly CurrencyCode[] | undefined
}

/** Why a currency was not chosen, or only by a convention. */
export type CurrencyIssueReason =
  | 'ambiguous-currency'
  | 'assumed-currency'
  | 'currency-mismatch'
  | 'no-currency'

/** The currency that was chosen, with a note where a convention decided. */
export interface CurrencyChoice {
  readonly ok: true
  readonly currency: CurrencyCode
  readonly note?: ReadingNote<'assumed-currency'>
}

/** The one currency that all signs of a text and the options allow. */
export function chooseCurrency(
  text: string,
  signs: readonly CurrencySign[],
  { currency, assume = [] }: CurrencyOptions,
): CurrencyChoice | ReadingIssue<CurrencyIssueReason> {
  const [first, ...others] = signs
  if (!first) return currency === undefined ? noCurrency(text) : { ok: true, currency }
  const shared = first.codes.filter((code) => others.every(({ codes }) => codes.includes(code)))
  const [only, ...more] = currency === undefined ? shared : shared.filter((code) => code === currency)
  if (only === undefined) return mismatch(text, first, others, currency)
  if (more.length === 0) return { ok: true, currency: only }
  const [assumed, ...alsoAssumed] = shared.filter((code) => assume.includes(code))
  if (assumed !== undefined && alsoAssumed.length === 0) return { ok: true, currency: assumed }
  const usual = signs.find((sign) => sign.usual !== undefined)?.usual
  if (usual === undefined || assumed !== undefined) return ambiguous(text, first, shared)
  return { ok: true, currency: usual, note: assumedNote(text, first, usual, shared) }
}

function noCurrency(text: string): ReadingIssue<'no-currency'> {
  return {
    ok: false,
    reason: 'no-currency',
    message: {
      en: `The amount has no currency: "${excerpt(text)}".`,
      ja: `金額に通貨がありません：「${excerpt(text)}」。`,
    },
    hint: {
      en: `Write the ISO 4217 code of its currency with it: "JPY ${excerpt(text)}" for yen.`,
      ja: `通貨をISO 4217のコードで書き添えてください。円なら「JPY ${excerpt(text)}」です。`,
    },
  }
}

function mismatch(
  text: string,
  first: CurrencySign,
  others: readonly CurrencySign[],
  currency: CurrencyCode | undefined,
): ReadingIssue<'currency-mismatch'> {
  const other = currency ?? others.map(({ written }) => written).join(', ')
  return {
    ok: false,
    reason: 'currency-mismatch',
    message: {
      en: `"${first.written}" and "${other}" are different currencies: "${excerpt(text)}".`,
      ja: `「${first.written}」と「${other}」は異なる通貨です：「${excerpt(text)}」。`,
    },
    hint: { en: 'Leave one of them.', ja: 'どちらか一つにしてください。' },
  }
}

function ambiguous(
  text: string,
  { written }: CurrencySign,
  candidates: readonly CurrencyCode[],
): ReadingIssue<'ambiguous-currency'> {
  const [example] = candidates
  const how = sayHow(`--assume-currency ${example}`, `"assume": ["${example}"]`)
  return {
    ok: false,
    reason: 'ambiguous-currency',
    message: {
      en: `"${written}" can be more than one currency: "${excerpt(text)}".`,
      ja: `「${written}」は複数の通貨を表します：「${excerpt(text)}」。`,
    },
    hint: {
      en: `Write the ISO 4217 code, such as ${example}, or say which currency the sign stands for: ${how.en}.`,
      ja: `${example}などISO 4217のコードで書くか、記号がどの通貨を表すかを${how.ja}で指定してください。`,
    },
    candidates,
  }
}

function assumedNote(
  text: string,
  { written }: CurrencySign,
  usual: CurrencyCode,
  candidates: readonly CurrencyCode[],
): ReadingNote<'assumed-currency'> {
  return {
    reason: 'assumed-currency',
    message: {
      en: `"${written}" was taken as ${usual}, as is usual: "${excerpt(text)}".`,
      ja: `「${written}」は慣例により${usual}とみなしました：「${excerpt(text)}」。`,
    },
    hint: {
      en: `Write the ISO 4217 code where it is another currency.`,
      ja: `別の通貨の場合は、ISO 4217のコードで書いてください。`,
    },
    candidates,
  }
}
