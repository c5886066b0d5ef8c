import type { Money, Qualifier } from '../../model/records.js'
import { excerpt } from '../read/excerpt.js'
import { type CurrencyIssueReason, type CurrencyOptions, chooseCurrency } from './choose-currency.js'
import { mayBeBeforeFraction } from './comma-before-fraction.js'
import { type CurrencySign, peelCurrency } from './currency-sign.js'
import { peelPeriod } from './money-period.js'
import { type Affix, peelAffix, peelAll } from './peel.js'
import { PER_AFFIXES, type PerUnit, perOf } from './per-affixes.js'
import { mayBeInThousands } from './point-in-thousands.js'
import { QUALIFIER_AFFIXES } from './qualifier-affixes.js'
import {
  type NumberIssueReason,
  type NumberOptions,
  oneQualifier,
  plainFigure,
  readFigure,
} from './read-figure.js'
import type { Reading, ReadingIssue } from './result.js'
import { unclearSign } from './unclear-sign.js'

/**
 * What is known about the amounts of a dataset: its currencies and its decimal sign.
 *
 * @example
 * ```ts
 * import { type MoneyOptions, parseMoney } from 'sti-atlas/validate'
 *
 * const options: MoneyOptions = { assume: ['USD'], decimal: 'comma' }
 * parseMoney('$95,5bn', options) //=> { ok: true, value: { amount: 95500000000, currency: 'USD' } }
 * ```
 */
export interface MoneyOptions extends CurrencyOptions, NumberOptions {}

/**
 * The code of an issue with a written amount of money: those of numbers, and
 *
 * - `no-currency`: nothing says which currency it is
 * - `ambiguous-currency`: several currencies share the sign
 * - `currency-mismatch`: two currencies for one amount
 * - `unsupported-per`: it is counted per something that the schema has no term for
 * - `assumed-currency`: a note; convention decided which currency the sign means
 *
 * @example
 * ```ts
 * import { type MoneyIssueReason, parseMoney } from 'sti-atlas/validate'
 *
 * const expected: MoneyIssueReason = 'no-currency'
 * const reading = parseMoney('146億')
 * !reading.ok && reading.reason === expected //=> true
 * ```
 */
export type MoneyIssueReason = NumberIssueReason | CurrencyIssueReason | 'unsupported-per'

/**
 * What reading a written amount of money gave.
 *
 * @example
 * ```ts
 * import { type MoneyReading, parseMoney } from 'sti-atlas/validate'
 *
 * const reading: MoneyReading = parseMoney('40億ドル')
 * reading.ok && reading.value //=> { amount: 4000000000, currency: 'USD' }
 * reading.ok && reading.notes?.map(({ reason }) => reason) //=> ['assumed-currency']
 * ```
 */
export type MoneyReading = Reading<Money, MoneyIssueReason>

/**
 * Reads an amount of money as people write it in English or Japanese, in full units of its currency and without
 * rounding. About, up to and at least become the qualifier; a year, a person, a project become `per`; years beside the
 * amount become the period. A sign that several currencies share (`$`, `¥`, `元`) is an issue unless the options tell
 * which is meant; `ドル` and `ポンド` mean US dollars and pounds sterling by convention, with a note that says so. `1.234 €`
 * is an issue too unless the options tell the decimal sign: the point may stand between thousands. So is `1,234` with a
 * currency whose countries write decimal commas (`1,234 €`), or before million and more (`US$1,234bn`). `1.234,56 €`,
 * `12,34 €` and `1,234,567 €` can be read in one way only, and are. Never throws.
 *
 * @example
 * ```ts
 * import { parseMoney } from 'sti-atlas/validate'
 *
 * parseMoney('約146億円') //=> { ok: true, value: { amount: 14600000000, currency: 'JPY', qualifier: 'about' } }
 * parseMoney('€95.5bn') //=> { ok: true, value: { amount: 95500000000, currency: 'EUR' } }
 * parseMoney('300万円/人・年') //=> { ok: true, value: { amount: 3000000, currency: 'JPY', per: 'person-year' } }
 * parseMoney('250億ユーロ（2021～2030年の10年間）') //=> { ok: true, value: { amount: 25000000000, currency: 'EUR', period: '2021/2030' } }
 * parseMoney('up to US$102 million') //=> { ok: true, value: { amount: 102000000, currency: 'USD', qualifier: 'up-to' } }
 *
 * const issue = parseMoney('$5 million')
 * issue.ok || issue.reason //=> 'ambiguous-currency'
 * parseMoney('1.234.567,89 €') //=> { ok: true, value: { amount: 1234567.89, currency: 'EUR' } }
 * parseMoney('1.234 €', { decimal: 'comma' }) //=> { ok: true, value: { amount: 1234, currency: 'EUR' } }
 * parseMoney('1,234 €', { decimal: 'point' }) //=> { ok: true, value: { amount: 1234, currency: 'EUR' } }
 * ```
 */
export function parseMoney(text: string, options: MoneyOptions = {}): MoneyReading {
  const plain = plainFigure(text)
  const { rest, period } = peelPeriod(plain)
  const { figure, signs, qualifiers, units } = takeApart(rest)
  const amount = readFigure(text, figure, { decimal: options.decimal, letterScales: true })
  if (!amount.ok) return PER_SOMETHING.test(figure) ? unsupportedPer(text) : amount
  const choice = chooseCurrency(text, signs, options)
  if (!choice.ok) return choice
  if (options.decimal !== 'comma' && options.decimal !== 'point') {
    if (mayBeInThousands(figure, choice.currency)) return unclearSign(text, figure, 'point')
    if (mayBeBeforeFraction(plain, figure, choice.currency)) return unclearSign(text, figure, 'comma')
  }
  const qualifier = oneQualifier(text, qualifiers)
  if (typeof qualifier === 'object') return qualifier
  const per = perOf(units)
  if (units.size > 0 && !per) return unsupportedPer(text)
  return {
    ok: true,
    value: {
      amount: amount.value,
      currency: choice.currency,
      ...(qualifier && { qualifier }),
      ...(per && { per }),
      ...(period && { period }),
    },
    ...(choice.note && { notes: [choice.note] }),
  }
}

const PER_SOMETHING = /\d.*\/ ?[^\d\s]/

const PLUS = /^\+ ?/

type Part =
  | { readonly sign: CurrencySign }
  | { readonly qualifier: Qualifier }
  | { readonly units: readonly PerUnit[] }
  | { readonly total: true }

const AFFIXES: readonly Affix<Part>[] = [
  [/^(?:総額で?|合計で?|総計|計)|^(?:a )?total of\b|^total\b| in total$/i, { total: true }],
  ...PER_AFFIXES.map(([pattern, units]): Affix<Part> => [pattern, { units }]),
  ...QUALIFIER_AFFIXES.map(([pattern, qualifier]): Affix<Part> => [pattern, { qualifier }]),
]

function takeApart(text: string) {
  const { rest, found } = peelAll<Part>(text, (part) => peelAffix(part, AFFIXES) ?? peelSign(part))
  return {
    figure: rest.replace(PLUS, ''),
    signs: found.flatMap((part) => ('sign' in part ? [part.sign] : [])),
    qualifiers: found.flatMap((part) => ('qualifier' in part ? [part.qualifier] : [])),
    units: new Set(found.flatMap((part) => ('units' in part ? part.units : []))),
  }
}

function peelSign(text: string) {
  const peeled = peelCurrency(text)
  return peeled && { rest: peeled.rest, found: { sign: peeled.found } }
}

function unsupportedPer(text: string): ReadingIssue<'unsupported-per'> {
  return {
    ok: false,
    reason: 'unsupported-per',
    message: {
      en: `The amount is counted per something that there is no term for: "${excerpt(text)}".`,
      ja: `金額の単位（〜あたり）に対応する語彙がありません：「${excerpt(text)}」。`,
    },
    hint: {
      en: 'It can be for a year, a person, a person and year, or a project.',
      ja: '使えるのは、年、人、人・年、件あたりです。',
    },
  }
}
