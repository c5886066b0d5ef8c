import type { Command } from 'commander'
import type { Atlas } from '../../atlas/create-atlas.js'
import { type Called, suggestRecords } from '../../atlas/suggest-records.js'
import type { AnyIds } from '../../model/ids.js'
import { type Kind, kinds } from '../../model/kinds.js'
import type { Locale } from '../../time/locale.js'
import type { CommandIo } from '../io.js'
import { didYouMean } from '../mistakes/did-you-mean.js'
import { mistake } from '../mistakes/mistake.js'
import { unfitValue } from '../mistakes/unfit-value.js'
import { formatOption } from '../options/format-option.js'
import { kindNamed } from '../options/kind.js'
import { localeOption } from '../options/locale-option.js'
import { type RecordFormatName, recordFormatNames } from '../options/names.js'
import { type OwnFile, withOption } from '../options/with-option.js'
import { jsonText } from '../output/json-text.js'
import { safeForTerminal } from '../output/safe-for-terminal.js'

interface ShowFlags {
  readonly with?: OwnFile
  readonly format: RecordFormatName
}

/** An id, and the kind of the record with it that is asked for, where that stands before it. */
const readAsked = (asked: string): { readonly id: string; readonly kind?: Kind } => {
  const [, kind, id] = /^(?:([^/]+)\/)?([^/]+)$/.exec(asked) ?? []
  if (id === undefined)
    throw unfitValue('show', { en: 'an id such as JP or place/JP', ja: 'JPやplace/JPのようなID' }, asked)
  return kind === undefined ? { id } : { id, kind: kindNamed(kind) }
}

/** The ids that an unknown one may mean: those of records, else those of elements where they are asked for too. */
const meantBy = (id: string, atlas: Atlas<AnyIds>, kind: Kind | undefined): readonly string[] => {
  if (kind) return suggestRecords(id, atlas.all(kind))
  const meant = suggestRecords(
    id,
    kinds.flatMap((each): readonly Called[] => atlas.all(each)),
  )
  if (meant.length > 0) return meant
  return suggestRecords(
    id,
    atlas.all('strategy').flatMap(({ elements = [] }) => elements),
  )
}

/** `sti-atlas show <id>`: records and elements of strategies with an id, whole, and what refers to them. */
export const addShow = (program: Command, io: CommandIo, locale: Locale): void => {
  program
    .command('show')
    .description(
      { en: 'show a record and what refers to it', ja: 'レコードと、それを参照しているものを示す' }[locale],
    )
    .argument(
      '<id>',
      {
        en: 'id of a record or of an element of a strategy; kind/id where several kinds share the id',
        ja: 'レコードか戦略の要素のID。同じIDが複数の種類にあるときは、place/JPのように書く',
      }[locale],
    )
    .addOption(withOption(locale))
    .addOption(formatOption(recordFormatNames, locale))
    .addOption(localeOption(locale))
    .action(async (asked: string, flags: ShowFlags) => {
      const { id, kind } = readAsked(asked)
      const { openAtlas } = await import('../input/open-atlas.js')
      const atlas = await openAtlas(flags.with, io)
      const { recordsWithId } = await import('../show/records-with-id.js')
      const { elementsWithId } = await import('../show/elements-with-id.js')
      const found = kind
        ? recordsWithId(atlas, id, [kind])
        : [...recordsWithId(atlas, id, kinds), ...elementsWithId(atlas, id)]
      if (found.length === 0) {
        const meant = didYouMean(meantBy(id, atlas, kind))
        throw mistake({
          en: `unknown id "${asked}"${meant.en}`,
          ja: `「${asked}」というIDはありません。${meant.ja}`,
        })
      }
      if (flags.format === 'json') {
        io.write(`${jsonText(found)}\n`)
        return
      }
      const { shownText } = await import('../show/shown-text.js')
      io.write(`${safeForTerminal(found.map((each) => shownText(each, locale)).join('\n\n'))}\n`)
    })
}
