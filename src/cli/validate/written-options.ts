import { Option } from 'commander'
import { type CurrencyCode, isCurrencyCode } from '../../codes/currencies.js'
import type { Locale } from '../../time/locale.js'
import { mistake } from '../mistakes/mistake.js'
import { someValuesIn } from '../options/values.js'

/** What {@link writtenOptions} give: how the values of an input are written. */
export interface WrittenFlags {
  readonly normalize?: boolean
  readonly dateOrder?: 'day-first' | 'month-first'
  readonly fiscalYear?: 'japan'
  readonly decimal?: 'point' | 'comma'
  readonly assumeCurrency?: readonly CurrencyCode[]
}

const currencyNamed = (name: string): CurrencyCode => {
  const code = name.toUpperCase()
  if (isCurrencyCode(code)) return code
  throw mistake({
    en: `unknown currency "${name}"; write ISO 4217 codes, such as USD,JPY`,
    ja: `「${name}」という通貨はありません。USD,JPYのように、ISO 4217のコードで書いてください。`,
  })
}

const currenciesNamed = (names: string): readonly CurrencyCode[] =>
  someValuesIn(names, '--assume-currency').map(currencyNamed)

const normalizeOption = (locale: Locale): Option =>
  new Option(
    '--normalize',
    {
      en: 'read dates, amounts and places as people write them',
      ja: '書かれたままの日付、金額、国・地域を読み取る',
    }[locale],
  )

const dateOrderOption = (locale: Locale): Option =>
  new Option(
    '--date-order <order>',
    {
      en: 'what comes first in 09/07/2024; normalizes',
      ja: '09/07/2024で先に来るのが日か月か。--normalizeを兼ねる',
    }[locale],
  ).choices(['day-first', 'month-first'])

const fiscalYearOption = (locale: Locale): Option =>
  new Option(
    '--fiscal-year <country>',
    {
      en: 'whose fiscal year FY2024 is; normalizes',
      ja: 'FY2024がどの国の年度か。--normalizeを兼ねる',
    }[locale],
  ).choices(['japan'])

const decimalOption = (locale: Locale): Option =>
  new Option(
    '--decimal <sign>',
    {
      en: 'the sign before the fraction of a number; normalizes',
      ja: '小数点がピリオドかコンマか。--normalizeを兼ねる',
    }[locale],
  ).choices(['point', 'comma'])

const currencyOption = (locale: Locale): Option =>
  new Option(
    '--assume-currency <codes>',
    {
      en: 'what $ and ¥ stand for, such as USD,JPY; normalizes',
      ja: '$や¥がどの通貨か。USD,JPYのように書く。--normalizeを兼ねる',
    }[locale],
  ).argParser(currenciesNamed)

/** The options that ask for written values to be read and say how they are written, any of which asks for it. */
export const writtenOptions = (locale: Locale): readonly Option[] => [
  normalizeOption(locale),
  ...[dateOrderOption, fiscalYearOption, decimalOption, currencyOption].map((option) =>
    option(locale).implies({ normalize: true }),
  ),
]
