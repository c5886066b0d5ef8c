import type { Command } from 'commander'
import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import { kinds } from '../../model/kinds.js'
import type { Locale } from '../../time/locale.js'
import type { InputFile } from '../input/input-file.js'
import type { CommandIo } from '../io.js'
import { formatOption } from '../options/format-option.js'
import { localeOption } from '../options/locale-option.js'
import { type RecordFormatName, recordFormatNames } from '../options/names.js'
import { withOption } from '../options/with-option.js'
import { jsonText } from '../output/json-text.js'
import { safeForTerminal } from '../output/safe-for-terminal.js'
import { type AskedId, readAskedId } from '../show/asked-id.js'
import type { ShownElement } from '../show/elements-with-id.js'
import type { ShownRecord } from '../show/records-with-id.js'

interface ShowFlags {
  readonly with?: readonly InputFile[]
  readonly format: RecordFormatName
}

type Shown = ShownRecord | ShownElement

/** What has an id: records of the kind that is asked for, else of every kind, and elements. Fails where nothing has. */
const withId = async (asked: AskedId, atlas: Atlas<AnyIds>): Promise<readonly Shown[]> => {
  const { id, kind } = asked
  const { recordsWithId } = await import('../show/records-with-id.js')
  const { elementsWithId } = await import('../show/elements-with-id.js')
  const found = kind
    ? recordsWithId(atlas, id, [kind])
    : [...recordsWithId(atlas, id, kinds), ...elementsWithId(atlas, id)]
  if (found.length > 0) return found
  const { unknownId } = await import('../show/unknown-id.js')
  throw unknownId(asked, atlas)
}

const textOf = async (found: readonly Shown[], locale: Locale): Promise<string> => {
  const { shownText } = await import('../show/shown-text.js')
  return safeForTerminal(found.map((each) => shownText(each, locale)).join('\n\n'))
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
    .action(async (given: string, flags: ShowFlags) => {
      const asked = readAskedId(given)
      const { openAtlas } = await import('../input/open-atlas.js')
      const found = await withId(asked, await openAtlas(flags.with, io))
      io.write(`${flags.format === 'json' ? jsonText(found) : await textOf(found, locale)}\n`)
    })
}
