import type { Command } from 'commander'
import { kinds } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { SearchHighlight, SearchHit } from '../../search/create-search.js'
import type { Locale } from '../../time/locale.js'
import type { CommandIo } from '../io.js'
import { toldLine } from '../mistakes/told-line.js'
import { formatOption } from '../options/format-option.js'
import { kindsNamed } from '../options/kind.js'
import { localeOption } from '../options/locale-option.js'
import { type RecordFormatName, recordFormatNames } from '../options/names.js'
import { gatherValues } from '../options/values.js'
import { wholeNumber } from '../options/whole-number.js'
import { type OwnFile, withOption } from '../options/with-option.js'
import { jsonText } from '../output/json-text.js'
import { safeForTerminal } from '../output/safe-for-terminal.js'

interface FindFlags {
  readonly kind?: readonly string[]
  readonly limit: number
  readonly with?: OwnFile
  readonly format: RecordFormatName
}

const mainText = /^\/(?:name|abbreviation|aliases|summary)\b/

/** How many letters the different words have that stand in a text. */
const lettersFound = ({ text, ranges }: SearchHighlight): number =>
  [...new Set(ranges.map(([start, end]) => text.slice(start, end).toLowerCase()))].join('').length

const most = (highlights: readonly SearchHighlight[]): number => Math.max(0, ...highlights.map(lettersFound))

/** The detail of a record in which most of the words stand, where more do than in what tells what it is. */
const tellingDetail = ({ highlights }: SearchHit, locale: Locale): string | undefined => {
  const details = highlights.filter(({ pointer }) => !mainText.test(pointer))
  const found = most(details)
  if (found <= most(highlights.filter(({ pointer }) => mainText.test(pointer)))) return undefined
  const telling = details.filter((detail) => lettersFound(detail) === found)
  return (telling.find(({ pointer }) => pointer.endsWith(`/${locale}`)) ?? telling[0])?.text
}

const hitText = (hit: SearchHit, locale: Locale): string => {
  const { kind, id, name } = hit
  const detail = tellingDetail(hit, locale)
  return [`${kind}/${id}  ${name[locale]}`, ...(detail === undefined ? [] : [`    ${detail}`])]
    .map((line) => `${line.replace(/\s*\n\s*/g, ' ')}\n`)
    .join('')
}

const nothingText = (asked: string): LocalizedText => ({
  en: `nothing found for "${asked}"`,
  ja: `「${asked}」は見つかりませんでした。`,
})

const moreText = (more: number, all: number): LocalizedText => ({
  en: `${more} more found; --limit ${all} shows all`,
  ja: `ほかに${more}件見つかりました。--limit ${all}ですべて示します。`,
})

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
      const named = kindsNamed(flags.kind ?? [])
      const { createFinder } = await import('../../search/finder.js')
      const { openAtlas } = await import('../input/open-atlas.js')
      const asked = words.join(' ')
      const find = createFinder(await openAtlas(flags.with, io))
      const { hits, count } = find(asked, { kinds: named.length > 0 ? named : kinds, limit: flags.limit })
      const tell = (text: string) => io.writeError(toldLine(text))
      const more = count > hits.length ? [moreText(count - hits.length, count)[locale]] : []
      if (flags.format === 'json') {
        io.write(`${jsonText(hits)}\n`)
        more.forEach(tell)
      } else if (hits.length === 0) tell(nothingText(asked)[locale])
      else {
        const told = [...hits.map((hit) => hitText(hit, locale)), ...more.map((text) => `\n${text}\n`)]
        io.write(safeForTerminal(told.join('')))
      }
    })
}
