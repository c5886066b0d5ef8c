import type { Command } from 'commander'
import { collections, kinds } from '../../model/kinds.js'
import { escapeMarkdown } from '../../render/escape-markdown.js'
import { formatOption } from '../format-option.js'
import type { CommandIo } from '../io.js'
import { jsonText } from '../json-text.js'
import { kindNamed } from '../kind.js'
import type { Locale } from '../locale-in.js'
import { localeOption } from '../locale-option.js'
import { safeForTerminal } from '../safe-for-terminal.js'
import { withOption } from '../with-option.js'

interface ListFlags {
  readonly with?: string
  readonly format: string
}

interface Line {
  readonly id: string
  readonly name: string
}

const alignedText = (lines: readonly Line[]): string => {
  const width = Math.max(...lines.map(({ id }) => id.length))
  return safeForTerminal(lines.map(({ id, name }) => `${id.padEnd(width)}  ${name}\n`).join(''))
}

/** `sti-atlas list [kind]`: ids and names of the records of a kind, or how many there are of each. */
export const addList = (program: Command, io: CommandIo, locale: Locale): void => {
  program
    .command('list')
    .description(
      { en: 'list the records of a kind, or the kinds', ja: 'ある種類のレコードか、種類の一覧を示す' }[
        locale
      ],
    )
    .argument(
      '[kind]',
      { en: 'a kind of record, singular or plural', ja: 'レコードの種類（単数形でも複数形でもよい）' }[
        locale
      ],
    )
    .addOption(withOption(locale))
    .addOption(formatOption(['text', 'markdown', 'json'], locale))
    .addOption(localeOption(locale))
    .action(async (name: string | undefined, flags: ListFlags) => {
      const kind = name === undefined ? undefined : kindNamed(name)
      const { openAtlas } = await import('../open-atlas.js')
      const atlas = await openAtlas(flags.with)
      const lines: readonly Line[] = kind
        ? atlas.all(kind).map((record) => ({ id: record.id, name: record.name[locale] }))
        : kinds.map((each) => ({ id: collections[each], name: String(atlas.all(each).length) }))
      if (flags.format === 'json') io.write(`${jsonText(lines)}\n`)
      else if (flags.format === 'markdown')
        io.write(lines.map((line) => `- \`${line.id}\` ${escapeMarkdown(line.name)}\n`).join(''))
      else io.write(alignedText(lines))
    })
}
