import type { Command } from 'commander'
import { kinds } from '../../model/kinds.js'
import { formatOption } from '../format-option.js'
import type { CommandIo } from '../io.js'
import { jsonText } from '../json-text.js'
import { kindsNamed } from '../kind.js'
import type { Locale } from '../locale-in.js'
import { localeOption } from '../locale-option.js'
import { safeForTerminal } from '../safe-for-terminal.js'
import { gatherValues } from '../values.js'
import { wholeNumber } from '../whole-number.js'
import { withOption } from '../with-option.js'

interface FindFlags {
  readonly kind?: readonly string[]
  readonly limit: number
  readonly with?: string
  readonly format: string
}

/** `sti-atlas find <words…>`: records whose names, aliases or summaries hold the words, the best first. */
export const addFind = (program: Command, io: CommandIo, locale: Locale): void => {
  program
    .command('find')
    .description(
      {
        en: 'search names, aliases and summaries in both languages',
        ja: '名称、別名、概要を日本語と英語で探す',
      }[locale],
    )
    .argument('<words...>', { en: 'words to look for', ja: '探す言葉' }[locale])
    .option(
      '--kind <kind>',
      {
        en: 'only this kind; may be given several times, with kinds joined by commas',
        ja: 'この種類だけを探す。何度でも書ける。コンマで区切ってもよい',
      }[locale],
      gatherValues('--kind'),
    )
    .option(
      '--limit <number>',
      { en: 'how many at most', ja: '最大の件数' }[locale],
      wholeNumber('--limit', 1),
      20,
    )
    .addOption(withOption(locale))
    .addOption(formatOption(['text', 'json'], locale))
    .addOption(localeOption(locale))
    .action(async (words: readonly string[], flags: FindFlags) => {
      const named = kindsNamed(flags.kind ?? [])
      const { createSearch } = await import('../../search/create-search.js')
      const { openAtlas } = await import('../open-atlas.js')
      const asked = words.join(' ')
      const search = createSearch(await openAtlas(flags.with))
      const hits = search(asked, {
        kinds: named.length > 0 ? named : kinds,
        limit: flags.limit,
      })
      if (flags.format === 'json') io.write(`${jsonText(hits)}\n`)
      else if (hits.length === 0) {
        const nothing = {
          en: `nothing found for "${asked}"`,
          ja: `「${asked}」は見つかりませんでした。`,
        }
        io.writeError(`sti-atlas: ${safeForTerminal(nothing[locale])}\n`)
      } else
        io.write(
          safeForTerminal(hits.map(({ kind, id, name }) => `${kind}/${id}  ${name[locale]}\n`).join('')),
        )
    })
}
