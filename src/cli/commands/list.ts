import type { Command } from 'commander'
import { kindNames } from '../../compare/kind-names.js'
import { collections, type Kind, kinds } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
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

/** What is listed: its fields, and how a line names and tells of it. */
interface Item {
  readonly fields: object
  readonly id: string
  readonly text: string
}

const itemOfRecord = (
  { id, name }: { readonly id: string; readonly name: LocalizedText },
  locale: Locale,
): Item => ({
  fields: { id, name: name[locale] },
  id,
  text: name[locale],
})

const itemOfKind = (kind: Kind, count: number, locale: Locale): Item => {
  const collection = collections[kind]
  const name = kindNames[kind][locale]
  return {
    fields: { kind, collection, name, count },
    id: collection,
    text: { en: String(count), ja: `${name}：${count}件` }[locale],
  }
}

const alignedText = (items: readonly Item[]): string => {
  const width = Math.max(...items.map(({ id }) => id.length))
  return safeForTerminal(items.map(({ id, text }) => `${id.padEnd(width)}  ${text}\n`).join(''))
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
      const items = kind
        ? atlas.all(kind).map((record) => itemOfRecord(record, locale))
        : kinds.map((each) => itemOfKind(each, atlas.all(each).length, locale))
      if (flags.format === 'json') io.write(`${jsonText(items.map(({ fields }) => fields))}\n`)
      else if (flags.format === 'markdown')
        io.write(items.map(({ id, text }) => `- \`${id}\` ${escapeMarkdown(text)}\n`).join(''))
      else io.write(alignedText(items))
    })
}
