import type { Command } from 'commander'
import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import { collections, kinds } from '../../model/kinds.js'
import { failure } from '../failure.js'
import type { CommandIo } from '../io.js'
import { kindNamed } from '../kind.js'
import { type Locale, localeOption } from '../locale.js'
import { safeForTerminal } from '../safe-for-terminal.js'

/** `sti-atlas list [kind]`: ids and names of the records of a kind, or how many there are of each. */
export const addList = (program: Command, atlas: Atlas<AnyIds>, io: CommandIo): void => {
  program
    .command('list')
    .description('list the records of a kind, or the kinds')
    .argument('[kind]', 'a kind of record, singular or plural')
    .option('--format <format>', 'text, markdown or json', 'text')
    .addOption(localeOption())
    .action((name: string | undefined, { format, locale }: { format: string; locale: Locale }) => {
      const rows =
        name === undefined
          ? kinds.map((kind) => ({ id: collections[kind], name: String(atlas.all(kind).length) }))
          : atlas.all(kindNamed(name)).map((record) => ({ id: record.id, name: record.name[locale] }))
      if (format === 'json') io.write(`${JSON.stringify(rows, null, 2)}\n`)
      else if (format === 'markdown')
        io.write(`${rows.map((row) => `- \`${row.id}\` ${row.name}`).join('\n')}\n`)
      else if (format === 'text') {
        const width = Math.max(...rows.map(({ id }) => id.length))
        io.write(`${safeForTerminal(rows.map((row) => `${row.id.padEnd(width)}  ${row.name}`).join('\n'))}\n`)
      } else throw failure(`unknown format "${format}"; formats are text, markdown, json`)
    })
}
