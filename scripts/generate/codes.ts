import { createRequire } from 'node:module'
import currencyCodes from 'currency-codes'
import countryNames from 'i18n-iso-countries'
import { iso31661 } from 'iso-3166'
import { generatedHeader } from './header.js'

const require = createRequire(import.meta.url)
const cldrNames = (locale: 'en' | 'ja'): Record<string, string> =>
  require(`cldr-localenames-full/main/${locale}/territories.json`).main[locale].localeDisplayNames.territories

/** Codes that ISO 4217 keeps for metals, tests and units of account. */
const notMoney = /^X(?!AF$|CD$|OF$|PF$|CG$)/

const moneyCodes = currencyCodes
  .codes()
  .filter((code) => !notMoney.test(code))
  .sort()

export const generateCurrencies = () => `${generatedHeader}/** ISO 4217 codes of currencies. */
export const currencyCodes = [
${moneyCodes.map((code) => `  '${code}',`).join('\n')}
] as const

/**
 * An ISO 4217 code of a currency.
 *
 * @useDeclaredType
 */
export type CurrencyCode = (typeof currencyCodes)[number]

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(currencyCodes)

/** Whether a value is an ISO 4217 code of a currency. */
export const isCurrencyCode = (value: unknown): value is CurrencyCode => known.has(value)
`

const USUAL_DIGITS = 2

export const generateMinorUnits = () => {
  const rows = moneyCodes.flatMap((code) => {
    const digits = currencyCodes.code(code)?.digits
    return digits === undefined || digits === USUAL_DIGITS ? [] : [`  ['${code}', ${digits}],`]
  })
  return `${generatedHeader}/** How many digits after the point ISO 4217 gives a currency, for those with other than ${USUAL_DIGITS}. */
export const minorUnits: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
${rows.join('\n')}
])
`
}

export const generateCountries = () => {
  const [en, ja] = [cldrNames('en'), cldrNames('ja')]
  const rows = iso31661
    .filter((country) => country.state === 'assigned')
    .map(({ alpha2, alpha3, numeric }) => {
      const main = [en[alpha2] ?? alpha2, ja[alpha2] ?? alpha2]
      const others = ['en', 'ja'].flatMap(
        (locale) => countryNames.getName(alpha2, locale, { select: 'all' }) ?? [],
      )
      const alternatives = [en, ja].flatMap((names) => [
        names[`${alpha2}-alt-short`],
        names[`${alpha2}-alt-variant`],
      ])
      const extra = [...new Set([...others, ...alternatives])].filter(
        (name) => name !== undefined && !main.includes(name),
      )
      return [alpha2, alpha3, numeric, ...main, ...extra]
    })
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return `${generatedHeader}/** Countries and territories of ISO 3166-1: alpha-2, alpha-3, numeric, English name, Japanese name, other names. */
export const countryTable: readonly (readonly [string, string, string, string, string, ...string[]])[] = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join('\n')}
]
`
}
