import type { Command } from 'commander'
import { isDate } from '../../time/is-date.js'
import type { Locale } from '../../time/locale.js'
import { comparisonArguments } from '../comparisons/arguments.js'
import { argumentsHelp } from '../comparisons/arguments-help.js'
import { type CsvFlags, csvOptions } from '../comparisons/csv-options.js'
import { remarksText } from '../comparisons/remarks-text.js'
import type { Request } from '../comparisons/request.js'
import type { CommandIo } from '../io.js'
import { mistake } from '../mistakes/mistake.js'
import { unknownTerms } from '../mistakes/terms.js'
import { unfitValue } from '../mistakes/unfit-value.js'
import { type Conditions, readConditions } from '../options/conditions.js'
import { formatOption } from '../options/format-option.js'
import { localeOption } from '../options/locale-option.js'
import { type ComparisonName, comparisonFormatNames, comparisonNames } from '../options/names.js'
import { gatherValues, someValuesIn } from '../options/values.js'
import { type OwnFile, withOption } from '../options/with-option.js'

interface CompareFlags extends CsvFlags {
  readonly rows?: readonly string[]
  readonly columns?: readonly string[]
  readonly where?: readonly string[]
  readonly with?: OwnFile
  readonly on?: string
}

const comparisonNamed = (what: string): ComparisonName => {
  const name = comparisonNames.find((candidate) => candidate === what)
  if (name) return name
  throw unknownTerms('comparison', [what], comparisonNames, '比較')
}

const timelessNote = {
  en: 'The date asked for has no bearing on this comparison.',
  ja: '指定の日付は、この比較には影響しない。',
}

const gather = (value: string, previous: readonly string[] = []) => [...previous, value]

const requireDate = (on: string | undefined): void => {
  if (on !== undefined && !isDate(on))
    throw unfitValue('--on', { en: 'a date such as 2024-07', ja: '2024-07のような日付' }, on)
}

/** Fails where ids stand after the name and in the option that takes the same. */
const requireOnePlace = (name: ComparisonName, given: readonly string[], flags: CompareFlags): void => {
  const { ids: axis } = comparisonArguments[name]
  if (given.length > 0 && typeof axis === 'string' && flags[axis])
    throw mistake({
      en: `give ids after "${name}" or --${axis}, not both`,
      ja: `IDは、「${name}」の後と--${axis}のどちらか一方だけに指定してください。`,
    })
}

const conditionsOf = (name: ComparisonName, { where = [] }: CompareFlags): Conditions => {
  const { where: keys, otherKey } = comparisonArguments[name]
  return readConditions(where, otherKey ? undefined : Object.keys(keys))
}

const requestOf = (
  name: ComparisonName,
  given: readonly string[],
  where: Conditions,
  { rows, columns, on }: CompareFlags,
): Request => ({
  ...(given.length > 0 && { ids: given.flatMap((text) => someValuesIn(text, `compare ${name}`)) }),
  ...(rows && { rows }),
  ...(columns && { columns }),
  ...(on && { on }),
  where,
})

/** `sti-atlas compare <what> [ids…]`: one of the comparisons, in one of the formats. */
export const addCompare = (program: Command, io: CommandIo, locale: Locale): void => {
  program
    .command('compare')
    .description({ en: 'put things side by side', ja: '国・地域、戦略、事業などを並べて比較する' }[locale])
    .argument('<what>', comparisonNames.join({ en: ', ', ja: '、' }[locale]))
    .argument(
      '[ids...]',
      { en: 'ids to compare, apart or joined by commas', ja: '比較するもののID。コンマで区切ってもよい' }[
        locale
      ],
    )
    .option(
      '--rows <ids>',
      { en: 'ids that make the rows, joined by commas', ja: '行にするID。コンマで区切る' }[locale],
      gatherValues('--rows'),
    )
    .option(
      '--columns <ids>',
      { en: 'ids that make the columns, joined by commas', ja: '列にするID。コンマで区切る' }[locale],
      gatherValues('--columns'),
    )
    .option(
      '--where <key=value>',
      {
        en: 'a condition; may be given several times, with values joined by commas',
        ja: '条件。何度でも書ける。値はコンマで区切る',
      }[locale],
      gather,
    )
    .addOption(withOption(locale))
    .option(
      '--on <date>',
      { en: 'a date: 2024, 2024-07 or 2024-07-09', ja: '日付。2024、2024-07、2024-07-09のように書く' }[
        locale
      ],
    )
    .addOption(formatOption(comparisonFormatNames, locale))
    .option(
      '--no-words',
      {
        en: 'CSV without the columns that give figures in words, with "about", currency, period or a shared rank',
        ja: '数値の「約」、通貨、期間、同順位などを文字で示す列を、CSVに添えない',
      }[locale],
    )
    .option(
      '--citations',
      { en: 'CSV with citations beside each column', ja: 'CSVの各列に出典の列を添える' }[locale],
    )
    .option(
      '--bom',
      {
        en: 'CSV with a byte order mark, by which Excel knows UTF-8',
        ja: 'CSVの先頭に、ExcelがUTF-8と判断するためのバイト順マークを付ける',
      }[locale],
    )
    .addOption(localeOption(locale))
    .addHelpText('after', () => argumentsHelp(locale, io.width))
    .action(async (what: string, given: readonly string[], flags: CompareFlags) => {
      const name = comparisonNamed(what)
      requireDate(flags.on)
      const csv = csvOptions(flags)
      const where = conditionsOf(name, flags)
      requireOnePlace(name, given, flags)
      const { comparisons } = await import('../comparisons/comparisons.js')
      const { comparisonFormats } = await import('../comparisons/comparison-formats.js')
      const { openAtlas } = await import('../input/open-atlas.js')
      const { sourceNameIn } = await import('../../render/source-name-in.js')
      const atlas = await openAtlas(flags.with, io)
      const offered = comparisons[name]
      const compared = offered.compare(atlas, requestOf(name, given, where, flags))
      const comparison =
        flags.on && offered.timeless ? { ...compared, notes: [...compared.notes, timelessNote] } : compared
      const options = { locale, sourceName: sourceNameIn(atlas, locale), ...csv }
      const lineEnd = flags.format === 'csv' ? '\r\n' : '\n'
      io.write(`${comparisonFormats[flags.format](comparison, options, io).trimEnd()}${lineEnd}`)
      if (flags.format === 'csv') io.writeError(remarksText(comparison, locale))
    })
}
