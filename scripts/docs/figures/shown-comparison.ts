import type { Atlas } from '../../../src/atlas/create-atlas.js'
import type { Comparison } from '../../../src/compare/comparison.js'
import type { AnyIds } from '../../../src/model/ids.js'
import { sourceNameIn } from '../../../src/render/source-name-in.js'
import { toMarkdown } from '../../../src/render/to-markdown.js'
import type { Locale } from '../../../src/time/locale.js'

const heading = /^#+ .*\n\n/
const footnoteMark = /\[\^(\d+)\](?!:)/g
const footnotes = /\n\n(\[\^1\]: [\s\S]*)$/
const footnoteStart = /^\[\^(\d+)\]: /gm

/** Tables longer than this are folded. */
const LONG = 5000

const words = {
  en: { table: 'The table', sources: 'Sources' },
  ja: { table: '表', sources: '出典' },
} as const

const folded = (summary: string, content: string) =>
  `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`

/**
 * A comparison as it stands in a guide: its picture, then its table with legend and notes, then its sources. Several
 * stand on one page, so that the sources of each are a list of its own and no footnotes of the page.
 */
export const shownComparison = (
  atlas: Atlas<AnyIds>,
  comparison: Comparison,
  figure: string,
  locale: Locale,
): string => {
  const { table, sources } = words[locale]
  const markdown = toMarkdown(comparison, { locale, sourceName: sourceNameIn(atlas, locale) })
    .replace(heading, '')
    .trimEnd()
  const list = footnotes.exec(markdown)?.[1]?.replace(footnoteStart, '$1. ')
  const body = markdown
    .replace(footnotes, '')
    .replace(footnoteMark, '<sup>$1</sup>')
    .replaceAll('</sup><sup>', ', ')
  return [
    `![${comparison.title[locale]}](../figures/${figure}.${locale}.svg)`,
    body.length > LONG ? folded(table, body) : body,
    ...(list ? [folded(sources, list)] : []),
  ].join('\n\n')
}
