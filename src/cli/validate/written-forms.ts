import { type Command, Option } from 'commander'
import { type CurrencyCode, isCurrencyCode } from '../../codes/currencies.js'
import type { Locale } from '../../time/locale.js'
import type { WrittenForms } from '../../validate/normalize/run.js'
import { mistake } from '../mistakes/mistake.js'
import { someValuesIn } from '../options/values.js'

/** Flags that say how the values of an input are written. */
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

const choice = (flags: string, description: string, choices: readonly string[]): Option =>
  new Option(flags, description).choices(choices).implies({ normalize: true })

/** Adds the flags that ask for written values to be read and say how they are written. */
export const addWrittenForms = (command: Command, locale: Locale): Command =>
  command
    .option(
      '--normalize',
      {
        en: 'read dates, amounts and places as people write them',
        ja: '書かれたままの日付、金額、国・地域を読み取る',
      }[locale],
    )
    .addOption(
      choice(
        '--date-order <order>',
        {
          en: 'what comes first in 09/07/2024; normalizes',
          ja: '09/07/2024で先に来るのが日か月か。--normalizeを兼ねる',
        }[locale],
        ['day-first', 'month-first'],
      ),
    )
    .addOption(
      choice(
        '--fiscal-year <country>',
        {
          en: 'whose fiscal year FY2024 is; normalizes',
          ja: 'FY2024がどの国の年度か。--normalizeを兼ねる',
        }[locale],
        ['japan'],
      ),
    )
    .addOption(
      choice(
        '--decimal <sign>',
        {
          en: 'the sign before the fraction of a number; normalizes',
          ja: '小数点がピリオドかコンマか。--normalizeを兼ねる',
        }[locale],
        ['point', 'comma'],
      ),
    )
    .addOption(
      new Option(
        '--assume-currency <codes>',
        {
          en: 'what $ and ¥ stand for, such as USD,JPY; normalizes',
          ja: '$や¥がどの通貨か。USD,JPYのように書く。--normalizeを兼ねる',
        }[locale],
      )
        .argParser(currenciesNamed)
        .implies({ normalize: true }),
    )

/** What the flags ask for; nothing where they are silent, so that a mapping may speak. */
export const writtenForms = (flags: WrittenFlags): { readonly normalize?: boolean | WrittenForms } => {
  const { normalize, dateOrder, fiscalYear, decimal, assumeCurrency } = flags
  if (normalize !== true) return {}
  const forms: WrittenForms = {
    ...(dateOrder && { order: dateOrder }),
    ...(fiscalYear && { fiscalYear }),
    ...(decimal && { decimal }),
    ...(assumeCurrency && { assume: assumeCurrency }),
  }
  return { normalize: Object.keys(forms).length === 0 || forms }
}
