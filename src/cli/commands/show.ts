import type { Command } from 'commander'
import { type Called, suggestRecords } from '../../atlas/suggest-records.js'
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
import { withOption } from '../options/with-option.js'
import { jsonText } from '../output/json-text.js'
import { safeForTerminal } from '../output/safe-for-terminal.js'

interface ShowFlags {
  readonly with?: string
  readonly format: RecordFormatName
}

/** An id, and the kinds of which a record with it is asked for: one where the kind stands before it, else all. */
const readAsked = (asked: string): { readonly id: string; readonly among: readonly Kind[] } => {
  const [, kind, id] = /^(?:([^/]+)\/)?([^/]+)$/.exec(asked) ?? []
  if (id === undefined)
    throw unfitValue('show', { en: 'an id such as JP or place/JP', ja: 'JPやplace/JPのようなID' }, asked)
  return { id, among: kind === undefined ? kinds : [kindNamed(kind)] }
}

/** `sti-atlas show <id>`: records with an id, whole, and what refers to them. */
export const addShow = (program: Command, io: CommandIo, locale: Locale): void => {
  program
    .command('show')
    .description(
      { en: 'show a record and what refers to it', ja: 'レコードと、それを参照しているものを示す' }[locale],
    )
    .argument(
      '<id>',
      {
        en: 'id of a record, or kind/id where several kinds share the id',
        ja: 'レコードのID。同じIDが複数の種類にあるときは、place/JPのように書く',
      }[locale],
    )
    .addOption(withOption(locale))
    .addOption(formatOption(recordFormatNames, locale))
    .addOption(localeOption(locale))
    .action(async (asked: string, flags: ShowFlags) => {
      const { id, among } = readAsked(asked)
      const { openAtlas } = await import('../input/open-atlas.js')
      const atlas = await openAtlas(flags.with)
      const found = among.flatMap((kind) => {
        const record = atlas.find(kind, id)
        return record ? [{ kind, record, referredToBy: atlas.referencesTo(kind, id) }] : []
      })
      if (found.length === 0) {
        const records = among.flatMap((kind): readonly Called[] => atlas.all(kind))
        const meant = didYouMean(suggestRecords(id, records))
        throw mistake({
          en: `unknown id "${asked}"${meant.en}`,
          ja: `「${asked}」というIDはありません。${meant.ja}`,
        })
      }
      if (flags.format === 'json') {
        io.write(`${jsonText(found)}\n`)
        return
      }
      const { recordText } = await import('../output/record-text.js')
      io.write(`${safeForTerminal(found.map((each) => recordText(each, locale)).join('\n\n'))}\n`)
    })
}
