import type { Command } from 'commander'
import { kinds } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Findings } from '../../search/finder.js'
import type { Locale } from '../../time/locale.js'
import { hitText } from '../find/hit-text.js'
import type { InputFile } from '../input/input-file.js'
import type { CommandIo } from '../io.js'
import { toldLine } from '../mistakes/told-line.js'
import { formatOption } from '../options/format-option.js'
import { kindsNamed } from '../options/kind.js'
import { localeOption } from '../options/locale-option.js'
import { type RecordFormatName, recordFormatNames } from '../options/names.js'
import { gatherValues } from '../options/values.js'
import { wholeNumber } from '../options/whole-number.js'
import { withOption } from '../options/with-option.js'
import { jsonText } from '../output/json-text.js'
import { safeForTerminal } from '../output/safe-for-terminal.js'

interface FindFlags {
  readonly kind?: readonly string[]
  readonly limit: number
  readonly with?: readonly InputFile[]
  readonly format: RecordFormatName
}

const nothingText = (asked: string): LocalizedText => ({
  en: `nothing found for "${asked}"`,
  ja: `「${asked}」は見つかりませんでした。`,
})

const moreText = ({ hits, count }: Findings, locale: Locale): string | undefined => {
  const more = count - hits.length
  if (more === 0) return undefined
  return {
    en: `${more} more found; --limit ${count} shows all`,
    ja: `ほかに${more}件見つかりました。--limit ${count}ですべて示します。`,
  }[locale]
}

const inPartText = (asked: string): LocalizedText => ({
  en: `nothing has all of "${asked}"; what is found has some of it`,
  ja: `「${asked}」のすべてに当てはまるものはありません。一部が当てはまるものを示します。`,
})

const find = async (asked: string, flags: FindFlags, io: CommandIo): Promise<Findings> => {
  const named = kindsNamed(flags.kind ?? [])
  const { createFinder } = await import('../../search/finder.js')
  const { openAtlas } = await import('../input/open-atlas.js')
  const finder = createFinder(await openAtlas(flags.with, io))
  return finder(asked, { kinds: named.length > 0 ? named : kinds, limit: flags.limit })
}

const writeJson = (found: Findings, io: CommandIo, locale: Locale): void => {
  const more = moreText(found, locale)
  io.write(`${jsonText(found.hits)}\n`)
  if (more) io.writeError(toldLine(more))
}

const writeText = (found: Findings, io: CommandIo, locale: Locale): void => {
  const more = moreText(found, locale)
  const hits = found.hits.map((hit) => hitText(hit, locale)).join('')
  io.write(safeForTerminal(more ? `${hits}\n${more}\n` : hits))
}

/** `sti-atlas find <words…>`: records whose names, aliases, summaries or details hold the words, the best first. */
export const addFind = (program: Command, io: CommandIo, locale: Locale): void => {
  program
    .command('find')
    .description(
      {
        en: 'search names, aliases, summaries, people and facts in both languages',
        ja: '名称、別名、概要、人名、事実などを日本語と英語で探す',
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
    .addOption(formatOption(recordFormatNames, locale))
    .addOption(localeOption(locale))
    .action(async (words: readonly string[], flags: FindFlags) => {
      const asked = words.join(' ')
      const found = await find(asked, flags, io)
      if (found.isInPart) io.writeError(toldLine(inPartText(asked)[locale]))
      if (flags.format === 'json') writeJson(found, io, locale)
      else if (found.hits.length === 0) io.writeError(toldLine(nothingText(asked)[locale]))
      else writeText(found, io, locale)
    })
}
