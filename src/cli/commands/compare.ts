import type { Command } from 'commander'
import { suggest } from '../../atlas/suggest.js'
import { isDate } from '../../time/is-date.js'
import { comparisonArguments } from '../comparisons/arguments.js'
import { argumentsHelp } from '../comparisons/arguments-help.js'
import { readConditions } from '../conditions.js'
import { failure } from '../failure.js'
import { formatOption } from '../format-option.js'
import type { CommandIo } from '../io.js'
import { type Locale, localeOption } from '../locale.js'
import {
  type ComparisonFormatName,
  type ComparisonName,
  comparisonFormatNames,
  comparisonNames,
} from '../names.js'
import { withOption } from '../with-option.js'

interface CompareFlags {
  readonly rows?: readonly string[]
  readonly columns?: readonly string[]
  readonly where?: readonly string[]
  readonly with?: string
  readonly on?: string
  readonly format: ComparisonFormatName
  readonly locale: Locale
}

const ids = (text: string) =>
  text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')

const comparisonNamed = (what: string): ComparisonName => {
  const name = comparisonNames.find((candidate) => candidate === what)
  if (name) return name
  const near = suggest(what, comparisonNames)[0]
  throw failure(`unknown comparison "${what}"${near ? ` (did you mean "${near}"?)` : ''}`)
}

const timelessNote = {
  en: 'The date asked for has no bearing on this comparison.',
  ja: '指定の日付は、この比較には影響しない。',
}

const gather = (value: string, previous: readonly string[] = []) => [...previous, value]

/** `sti-atlas compare <what> [ids…]`: one of the comparisons, in one of the formats. */
export const addCompare = (program: Command, io: CommandIo): void => {
  program
    .command('compare')
    .description('put things side by side')
    .argument('<what>', comparisonNames.join(', '))
    .argument('[ids...]', 'ids to compare')
    .option('--rows <ids>', 'ids that make the rows, joined by commas', ids)
    .option('--columns <ids>', 'ids that make the columns, joined by commas', ids)
    .option(
      '--where <key=value>',
      'a condition; may be given several times, with values joined by commas',
      gather,
    )
    .addOption(withOption())
    .option('--on <date>', 'a date: 2024, 2024-07 or 2024-07-09')
    .addOption(formatOption(comparisonFormatNames))
    .addOption(localeOption())
    .addHelpText('after', () => `\nWhat each comparison takes:\n\n${argumentsHelp(io.width)}`)
    .action(async (what: string, given: readonly string[], flags: CompareFlags) => {
      const name = comparisonNamed(what)
      if (flags.on !== undefined && !isDate(flags.on))
        throw failure(`--on takes a date such as 2024-07, not "${flags.on}"`)
      const { comparisons } = await import('../comparisons/comparisons.js')
      const { comparisonFormats } = await import('../formats.js')
      const { openAtlas } = await import('../open-atlas.js')
      const { sourceNameIn } = await import('../../render/source-name-in.js')
      const offered = comparisons[name]
      const { ids: axis, where: keys, otherKey } = comparisonArguments[name]
      const where = readConditions(flags.where ?? [], otherKey ? undefined : Object.keys(keys))
      if (given.length > 0 && typeof axis === 'string' && flags[axis])
        throw failure(`give ids after "${name}" or --${axis}, not both`)
      const atlas = await openAtlas(flags.with)
      const compared = offered.compare(atlas, {
        ...(given.length > 0 && { ids: given }),
        ...(flags.rows && { rows: flags.rows }),
        ...(flags.columns && { columns: flags.columns }),
        ...(flags.on && { on: flags.on }),
        where,
      })
      const comparison =
        flags.on && offered.timeless ? { ...compared, notes: [...compared.notes, timelessNote] } : compared
      const options = { locale: flags.locale, sourceName: sourceNameIn(atlas, flags.locale) }
      io.write(`${comparisonFormats[flags.format](comparison, options, io).trimEnd()}\n`)
    })
}
