import { Option } from 'commander'
import type { CsvOptions } from '../../render/to-csv.js'
import type { Locale } from '../../time/locale.js'
import { mistake } from '../mistakes/mistake.js'
import type { ComparisonFormatName } from '../options/names.js'

/** What {@link csvOptions} give, and the format. */
export interface CsvFlags {
  readonly format: ComparisonFormatName
  readonly words: boolean
  readonly citations?: boolean
  readonly bom?: boolean
}

const noWordsOption = (locale: Locale): Option =>
  new Option(
    '--no-words',
    {
      en: 'CSV without the columns that give figures in words, with "about", currency, period or a shared rank',
      ja: '数値の「約」、通貨、期間、同順位などを文字で示す列を、CSVに添えない',
    }[locale],
  )

const citationsOption = (locale: Locale): Option =>
  new Option(
    '--citations',
    { en: 'CSV with citations beside each column', ja: 'CSVの各列に出典の列を添える' }[locale],
  )

const bomOption = (locale: Locale): Option =>
  new Option(
    '--bom',
    {
      en: 'CSV with a byte order mark, by which Excel knows UTF-8',
      ja: 'CSVの先頭に、ExcelがUTF-8と判断するためのバイト順マークを付ける',
    }[locale],
  )

/** The options that say how CSV is written. */
export const csvOptions = (locale: Locale): readonly Option[] => [
  noWordsOption(locale),
  citationsOption(locale),
  bomOption(locale),
]

/** How CSV is to be written; a mistake where that is said of another format. */
export const csvLayout = ({
  format,
  words,
  citations,
  bom,
}: CsvFlags): Required<Pick<CsvOptions, 'words' | 'citations' | 'byteOrderMark'>> => {
  const [asked] = [
    ...(citations ? ['--citations'] : []),
    ...(bom ? ['--bom'] : []),
    ...(words ? [] : ['--no-words']),
  ]
  if (format !== 'csv' && asked !== undefined)
    throw mistake({
      en: `${asked} goes with --format csv only`,
      ja: `${asked}は--format csvと合わせて指定してください。`,
    })
  return { words, citations: citations === true, byteOrderMark: bom === true }
}
