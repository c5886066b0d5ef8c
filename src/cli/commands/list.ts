import type { Command } from 'commander'
import { kindNames } from '../../model/kind-names.js'
import { collections, type Kind, kinds } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Locale } from '../../time/locale.js'
import type { InputFile } from '../input/input-file.js'
import type { CommandIo } from '../io.js'
import { formatOption } from '../options/format-option.js'
import { kindNamed, kindTaken } from '../options/kind.js'
import { localeOption } from '../options/locale-option.js'
import { type ListFormatName, listFormatNames } from '../options/names.js'
import { withOption } from '../options/with-option.js'
import { type ListItem, listFormats } from '../output/list-formats.js'

interface ListFlags {
  readonly with?: readonly InputFile[]
  readonly format: ListFormatName
}

const itemOfRecord = (
  { id, name }: { readonly id: string; readonly name: LocalizedText },
  locale: Locale,
): ListItem => ({
  fields: { id, name: name[locale] },
  id,
  text: name[locale],
})

const itemOfKind = (kind: Kind, count: number, locale: Locale): ListItem => {
  const collection = collections[kind]
  const name = kindNames[kind][locale]
  return {
    fields: { kind, collection, name, count },
    id: collection,
    text: { en: String(count), ja: `${name}：${count}件` }[locale],
  }
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
    .argument('[kind]', kindTaken[locale])
    .addOption(withOption(locale))
    .addOption(formatOption(listFormatNames, locale))
    .addOption(localeOption(locale))
    .action(async (name: string | undefined, flags: ListFlags) => {
      const kind = name === undefined ? undefined : kindNamed(name)
      const { openAtlas } = await import('../input/open-atlas.js')
      const atlas = await openAtlas(flags.with, io)
      const items = kind
        ? atlas.all(kind).map((record) => itemOfRecord(record, locale))
        : kinds.map((each) => itemOfKind(each, atlas.all(each).length, locale))
      io.write(listFormats[flags.format](items))
    })
}
