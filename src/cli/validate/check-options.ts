import { Option } from 'commander'
import type { Locale } from '../../time/locale.js'
import { type BaseName, baseOption } from '../options/base-option.js'
import { wholeNumber } from '../options/whole-number.js'

/** What {@link checkOptions} give: how the records are checked, and what is kept of them. */
export interface CheckFlags {
  readonly base: BaseName
  readonly jobs: number
  readonly shard: number
  readonly maxIssues: number
  readonly accepted?: string
}

const MAX_ISSUES = 10_000
/** Each thread takes memory of its own, so that a slip of the finger could take all there is. */
const MOST_JOBS = 256

const jobsOption = (locale: Locale): Option =>
  new Option(
    '--jobs <number>',
    { en: 'threads that share an NDJSON file', ja: 'NDJSONのファイルを分担するスレッドの数' }[locale],
  )
    .argParser(wholeNumber('--jobs', 1, MOST_JOBS))
    .default(1)

const shardOption = (locale: Locale): Option =>
  new Option(
    '--shard <number>',
    { en: 'place of the input in a larger whole', ja: '分割したデータの中での、この入力の順番' }[locale],
  )
    .argParser(wholeNumber('--shard', 0))
    .default(0)

const maxIssuesOption = (locale: Locale): Option =>
  new Option(
    '--max-issues <number>',
    {
      en: 'issues to keep, errors before the rest; all are counted',
      ja: '残す指摘の数。誤りを先に残し、件数はすべて数える',
    }[locale],
  )
    .argParser(wholeNumber('--max-issues', 0))
    .default(MAX_ISSUES)

const acceptedOption = (locale: Locale): Option =>
  new Option(
    '--accepted <file>',
    {
      en: 'a JSON file to write the accepted records into, mapped and normalized',
      ja: '受け入れたレコードを、変換や正規化をしたうえで書き出すJSONファイル',
    }[locale],
  )

/** The options that say how the records are checked, and what is kept of them. */
export const checkOptions = (locale: Locale): readonly Option[] => [
  baseOption(locale),
  jobsOption(locale),
  shardOption(locale),
  maxIssuesOption(locale),
  acceptedOption(locale),
]
