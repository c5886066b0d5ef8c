import { Option } from 'commander'
import type { Locale } from '../../time/locale.js'
import type { InputFile } from '../input/input-file.js'
import { formatOption } from '../options/format-option.js'
import { localeOption } from '../options/locale-option.js'
import { comparisonFormatNames } from '../options/names.js'
import { gatherValues } from '../options/values.js'
import { withOption } from '../options/with-option.js'
import { type CsvFlags, csvOptions } from './csv-options.js'

/** What {@link compareOptions} give. */
export interface CompareFlags extends CsvFlags {
  readonly rows?: readonly string[]
  readonly columns?: readonly string[]
  readonly where?: readonly string[]
  readonly with?: readonly InputFile[]
  readonly on?: string
}

const rowsOption = (locale: Locale): Option =>
  new Option(
    '--rows <ids>',
    { en: 'ids that make the rows, joined by commas', ja: '行にするID。コンマで区切る' }[locale],
  ).argParser(gatherValues('--rows'))

const columnsOption = (locale: Locale): Option =>
  new Option(
    '--columns <ids>',
    { en: 'ids that make the columns, joined by commas', ja: '列にするID。コンマで区切る' }[locale],
  ).argParser(gatherValues('--columns'))

const gather = (value: string, previous: readonly string[] = []): readonly string[] => [...previous, value]

const whereOption = (locale: Locale): Option =>
  new Option(
    '--where <key=value>',
    {
      en: 'a condition; may be given several times, with values joined by commas',
      ja: '条件。何度でも書ける。値はコンマで区切る',
    }[locale],
  ).argParser(gather)

const onOption = (locale: Locale): Option =>
  new Option(
    '--on <date>',
    { en: 'a date: 2024, 2024-07 or 2024-07-09', ja: '日付。2024、2024-07、2024-07-09のように書く' }[locale],
  )

/** The options of `compare`, in the order of its help. */
export const compareOptions = (locale: Locale): readonly Option[] => [
  rowsOption(locale),
  columnsOption(locale),
  whereOption(locale),
  withOption(locale),
  onOption(locale),
  formatOption(comparisonFormatNames, locale),
  ...csvOptions(locale),
  localeOption(locale),
]
