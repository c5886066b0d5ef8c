import type { Command } from 'commander'
import { suggest } from '../../atlas/suggest.js'
import { isDate } from '../../time/is-date.js'
import { comparisons } from '../comparisons.js'
import { readConditions } from '../conditions.js'
import { failure } from '../failure.js'
import { formatOption } from '../format-option.js'
import { comparisonFormats } from '../formats.js'
import type { CommandIo } from '../io.js'
import { type Locale, localeOption } from '../locale.js'
import { openAtlas } from '../open-atlas.js'
import { withOption } from '../with-option.js'

interface CompareFlags {
  readonly rows?: readonly string[]
  readonly columns?: readonly string[]
  readonly where: readonly string[]
  readonly with?: string
  readonly on?: string
  readonly format: string
  readonly locale: Locale
}

const ids = (text: string) =>
  text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')

const gather = (value: string, previous: readonly string[]) => [...previous, value]

/** `sti-atlas compare <what> [ids…]`: one of the comparisons, in one of the formats. */
export const addCompare = (program: Command, io: CommandIo): void => {
  program
    .command('compare')
    .description('put things side by side')
    .argument('<what>', Object.keys(comparisons).join(', '))
    .argument('[ids...]', 'ids to compare')
    .option('--rows <ids>', 'ids that make the rows, joined by commas', ids)
    .option('--columns <ids>', 'ids that make the columns, joined by commas', ids)
    .option('--where <key=value>', 'a condition; may be given several times', gather, [])
    .addOption(withOption())
    .option('--on <date>', 'a date: 2024, 2024-07 or 2024-07-09')
    .addOption(formatOption(Object.keys(comparisonFormats)))
    .addOption(localeOption())
    .action(async (what: string, given: readonly string[], flags: CompareFlags) => {
      const offered = Object.hasOwn(comparisons, what) ? comparisons[what] : undefined
      if (!offered) {
        const near = suggest(what, Object.keys(comparisons))[0]
        throw failure(`unknown comparison "${what}"${near ? ` (did you mean "${near}"?)` : ''}`)
      }
      if (flags.on !== undefined && !isDate(flags.on))
        throw failure(`--on takes a date such as 2024-07, not "${flags.on}"`)
      const where = readConditions(flags.where, offered.keys)
      const atlas = await openAtlas(flags.with)
      const comparison = offered.compare(atlas, {
        ...(given.length > 0 && { ids: given }),
        ...(flags.rows && { rows: flags.rows }),
        ...(flags.columns && { columns: flags.columns }),
        ...(flags.on && { on: flags.on }),
        where,
      })
      const format = comparisonFormats[flags.format]
      if (format) io.write(`${format(comparison, flags.locale, io).trimEnd()}\n`)
    })
}
