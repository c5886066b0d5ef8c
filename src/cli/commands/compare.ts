import type { Command } from 'commander'
import type { Locale } from '../../time/locale.js'
import { argumentsHelp } from '../comparisons/arguments-help.js'
import { type CompareFlags, compareOptions } from '../comparisons/compare-options.js'
import { csvLayout } from '../comparisons/csv-options.js'
import { remarksText } from '../comparisons/remarks-text.js'
import { requestOf } from '../comparisons/request-of.js'
import type { CommandIo } from '../io.js'
import { unknownTerms } from '../mistakes/terms.js'
import { type ComparisonName, comparisonNames } from '../options/names.js'

const comparisonNamed = (what: string): ComparisonName => {
  const name = comparisonNames.find((candidate) => candidate === what)
  if (name) return name
  throw unknownTerms('comparison', [what], comparisonNames, '比較')
}

/** Makes the comparison that is asked for, and writes it. */
const compare = async (
  what: string,
  given: readonly string[],
  flags: CompareFlags,
  io: CommandIo,
  locale: Locale,
): Promise<void> => {
  const name = comparisonNamed(what)
  const layout = csvLayout(flags)
  const request = requestOf(name, given, flags)
  const { compareByName } = await import('../comparisons/compare-by-name.js')
  const { comparisonFormats } = await import('../comparisons/comparison-formats.js')
  const { openAtlas } = await import('../input/open-atlas.js')
  const { sourceNameIn } = await import('../../render/source-name-in.js')
  const { format } = flags
  const atlas = await openAtlas(flags.with, io)
  const comparison = compareByName(name, atlas, request)
  const options = { locale, sourceName: sourceNameIn(atlas, locale), ...layout }
  const text = comparisonFormats[format](comparison, options, io).trimEnd()
  io.write(`${text}${format === 'csv' ? '\r\n' : '\n'}`)
  if (format === 'csv') io.writeError(remarksText(comparison, locale))
}

/** `sti-atlas compare <what> [ids…]`: one of the comparisons, in one of the formats. */
export const addCompare = (program: Command, io: CommandIo, locale: Locale): void => {
  const command = program
    .command('compare')
    .description({ en: 'put things side by side', ja: '国・地域、戦略、事業などを並べて比較する' }[locale])
    .argument('<what>', comparisonNames.join({ en: ', ', ja: '、' }[locale]))
    .argument(
      '[ids...]',
      { en: 'ids to compare, apart or joined by commas', ja: '比較するもののID。コンマで区切ってもよい' }[
        locale
      ],
    )
    .addHelpText('after', () => argumentsHelp(locale, io.width))
    .action((what: string, given: readonly string[], flags: CompareFlags) =>
      compare(what, given, flags, io, locale),
    )
  for (const option of compareOptions(locale)) command.addOption(option)
}
