import { type CurrencyCode, isCurrencyCode } from '../../codes/currencies.js'
import { CURRENCY_NAMES, type CurrencyNames } from './currency-names.js'
import type { Peeled } from './peel.js'

/** A written currency and what it can mean. */
export interface CurrencySign extends Omit<CurrencyNames, 'names'> {
  readonly written: string
}

type Named = readonly [name: string, meaning: CurrencyNames]

let longestFirst: readonly Named[] | undefined

const byLength = () => {
  longestFirst ??= CURRENCY_NAMES.flatMap((meaning) =>
    meaning.names.map((name): Named => [name, meaning]),
  ).sort(([a], [b]) => b.length - a.length)
  return longestFirst
}

/** What a text that is a currency and nothing else can mean; codes in any case. */
export function currencySign(text: string): CurrencySign | undefined {
  const code = text.toUpperCase()
  if (isCurrencyCode(code)) return signOfCode(text, code)
  const named = byLength().find(([name]) => name === text.toLowerCase())
  return named && { ...named[1], written: text }
}

/** Takes a currency off the start or the end of a text; codes only in capitals, because `all` and `top` are words. */
export function peelCurrency(text: string): Peeled<CurrencySign> | undefined {
  const code = /^([A-Z]{3})(?![A-Za-z$¥])|(?<![A-Za-z])([A-Z]{3})$/.exec(text)
  const written = code?.[1] ?? code?.[2] ?? ''
  if (code && isCurrencyCode(written)) {
    return { rest: text.replace(code[0], '').trim(), found: signOfCode(written, written) }
  }
  const lower = text.toLowerCase()
  for (const [name, meaning] of byLength()) {
    const { length } = name
    if (lower.startsWith(name) && !joinsLetters(name.at(-1), lower[length])) {
      return { rest: text.slice(length).trim(), found: { ...meaning, written: text.slice(0, length) } }
    }
    if (lower.endsWith(name) && !joinsLetters(lower.at(-length - 1), name[0])) {
      return { rest: text.slice(0, -length).trim(), found: { ...meaning, written: text.slice(-length) } }
    }
  }
  return undefined
}

const signOfCode = (written: string, code: CurrencyCode): CurrencySign => ({ codes: [code], written })

const joinsLetters = (a = '', b = '') => /[a-zÀ-ɏ]/.test(a) && /[a-zÀ-ɏ]/.test(b)
