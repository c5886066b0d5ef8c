import type { CurrencyCode } from '../../codes/currencies.js'
import { excerpt } from '../read/excerpt.js'
import { type CurrencyIssueReason, type CurrencyOptions, chooseCurrency } from './choose-currency.js'
import { currencySign } from './currency-sign.js'
import { normalizeWidth } from './normalize-width.js'
import type { Reading } from './result.js'

/**
 * Why a written currency was not read: `unrecognized`, or `ambiguous-currency` where several currencies share
 * the sign. `assumed-currency` is a note: convention decided (`ドル` is US dollars).
 *
 * @example
 * ```ts
 * import { type CurrencyReading, parseCurrency } from 'sti-atlas/validate'
 *
 * const reading: CurrencyReading = parseCurrency('円')
 * reading.ok && reading.value //=> 'JPY'
 * ```
 */
export type CurrencyReading = Reading<CurrencyCode, CurrencyIssueReason | 'unrecognized'>

/**
 * Reads a written currency, name, sign or code, in English or Japanese, into its ISO 4217 code. A sign that
 * several currencies share is an issue unless the options tell which is meant; a convention of the language
 * (`ドル`, `ポンド`) decides with a note. Never throws.
 *
 * @example
 * ```ts
 * import { parseCurrency } from 'sti-atlas/validate'
 *
 * parseCurrency('ユーロ') //=> { ok: true, value: 'EUR' }
 * parseCurrency('usd') //=> { ok: true, value: 'USD' }
 * parseCurrency('$', { assume: ['CAD'] }) //=> { ok: true, value: 'CAD' }
 *
 * const issue = parseCurrency('¥')
 * issue.ok || issue.candidates //=> ['JPY', 'CNY']
 * ```
 */
export function parseCurrency(text: string, options: Pick<CurrencyOptions, 'assume'> = {}): CurrencyReading {
  const sign = currencySign(normalizeWidth(text))
  if (!sign) return unrecognized(text)
  const choice = chooseCurrency(text, [sign], { assume: options.assume })
  if (!choice.ok) return choice
  return { ok: true, value: choice.currency, ...(choice.note && { notes: [choice.note] }) }
}

function unrecognized(text: string): CurrencyReading {
  return {
    ok: false,
    reason: 'unrecognized',
    message: {
      en: `Not a currency that is known: "${excerpt(text)}".`,
      ja: `通貨として読み取れません：「${excerpt(text)}」。`,
    },
    hint: {
      en: 'Write its ISO 4217 code, such as JPY, EUR or USD.',
      ja: 'JPY、EUR、USDなどISO 4217のコードで書いてください。',
    },
  }
}
