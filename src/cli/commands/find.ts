import type { Command } from 'commander'
import { type Kind, kinds } from '../../model/kinds.js'
import { formatOption } from '../format-option.js'
import type { CommandIo } from '../io.js'
import { jsonText } from '../json-text.js'
import { kindNamed } from '../kind.js'
import { type Locale, localeOption } from '../locale.js'
import { safeForTerminal } from '../safe-for-terminal.js'
import { wholeNumber } from '../whole-number.js'
import { withOption } from '../with-option.js'

interface FindFlags {
  readonly kind: readonly Kind[]
  readonly limit: number
  readonly with?: string
  readonly format: string
  readonly locale: Locale
}

/** `sti-atlas find <words…>`: records whose names, aliases or summaries hold the words, the best first. */
export const addFind = (program: Command, io: CommandIo): void => {
  program
    .command('find')
    .description('search names, aliases and summaries in both languages')
    .argument('<words...>', 'words to look for')
    .option(
      '--kind <kind>',
      'only this kind; may be given several times',
      (name: string, before: readonly Kind[]) => [...before, kindNamed(name)],
      [],
    )
    .option('--limit <number>', 'how many at most', wholeNumber('--limit', 1), 20)
    .addOption(withOption())
    .addOption(formatOption(['text', 'json']))
    .addOption(localeOption())
    .action(async (words: readonly string[], flags: FindFlags) => {
      const { createSearch } = await import('../../search/create-search.js')
      const { openAtlas } = await import('../open-atlas.js')
      const quoted = safeForTerminal(`"${words.join(' ')}"`)
      const search = createSearch(await openAtlas(flags.with))
      const hits = search(words.join(' '), {
        kinds: flags.kind.length > 0 ? flags.kind : kinds,
        limit: flags.limit,
      })
      if (flags.format === 'json') io.write(`${jsonText(hits)}\n`)
      else if (hits.length === 0) io.writeError(`sti-atlas: nothing found for ${quoted}\n`)
      else
        io.write(
          safeForTerminal(
            hits.map(({ kind, id, name }) => `${kind}/${id}  ${name[flags.locale]}\n`).join(''),
          ),
        )
    })
}
