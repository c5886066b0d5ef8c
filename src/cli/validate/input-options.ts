import { Option } from 'commander'
import type { Kind } from '../../model/kinds.js'
import type { Locale } from '../../time/locale.js'
import { type InputFormat, inputFormats } from '../../validate/read/detect-format.js'
import { kindNamed } from '../options/kind.js'
import { knownEncoding } from './known-encoding.js'

/** What {@link inputOptions} give: what the inputs are. */
export interface InputFlags {
  readonly kind?: Kind
  readonly input?: InputFormat
  readonly mapping?: string
  readonly encoding?: string
}

const kindOption = (locale: Locale): Option =>
  new Option(
    '--kind <kind>',
    {
      en: 'the kind of the records, where the input does not say',
      ja: 'レコードの種類。入力だけでは分からないときに指定する',
    }[locale],
  ).argParser(kindNamed)

const inputOption = (locale: Locale): Option =>
  new Option('--input <format>', { en: 'format of the input', ja: '入力の形式' }[locale]).choices(
    inputFormats,
  )

const mappingOption = (locale: Locale): Option =>
  new Option(
    '--mapping <file>',
    {
      en: "a JSON file that says how other people's fields become ours",
      ja: 'ほかの人が決めた項目の対応表（JSON）',
    }[locale],
  )

const encodingOption = (locale: Locale): Option =>
  new Option(
    '--encoding <name>',
    { en: 'encoding of the input, such as shift_jis', ja: '入力の文字コード。shift_jisなど' }[locale],
  ).argParser(knownEncoding)

/** The options that say what the inputs are. */
export const inputOptions = (locale: Locale): readonly Option[] => [
  kindOption(locale),
  inputOption(locale),
  mappingOption(locale),
  encodingOption(locale),
]
