import type { Cell, Comparison } from '../compare/comparison.js'
import { cellGrid } from './cell-grid.js'
import { citationText } from './citation-text.js'
import { escapeMarkdown } from './escape-markdown.js'
import { type Footnotes, numberCitations } from './footnotes.js'
import { headings } from './headings.js'
import { legendText } from './legend-text.js'
import type { CitationOptions } from './render-options.js'
import { safeIdPrefix } from './safe-id-prefix.js'
import { type WithLocale, withLocale } from './with-locale.js'

/** How to write Markdown. */
export interface MarkdownOptions extends CitationOptions {
  /** The level of the title's heading, from 1 to 6; 1 where absent. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** Stands before the number of each footnote, for pages with several comparisons: `a-` for `[^a-1]`. */
  readonly idPrefix?: string | undefined
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const table = (comparison: Comparison, options: WithLocale<MarkdownOptions>, { numbersOf }: Footnotes) => {
  const { locale, idPrefix = '' } = options
  const { rows, columns } = comparison
  const writeCell = (cell: Cell | null) =>
    cell
      ? [
          escapeMarkdown(cell.text[locale]),
          ...numbersOf(cell).map((number) => `[^${idPrefix}${number}]`),
        ].join('')
      : ''
  const labels = columns.map(({ label }) => escapeMarkdown(label[locale]))
  return [
    line(['', ...labels]),
    line(['---', ...columns.map(() => '---')]),
    ...cellGrid(comparison).map((cells, row) =>
      line([escapeMarkdown(rows[row]?.label[locale] ?? ''), ...cells.map(writeCell)]),
    ),
  ].join('\n')
}

const list = (heading: string, items: readonly string[]) =>
  items.length === 0 ? [] : [`**${heading}**`, items.map((item) => `- ${item}`).join('\n')]

/**
 * Writes a comparison as GitHub Flavored Markdown: a heading, a table, the legend, the notes, and a footnote for each
 * distinct citation. All texts are escaped; cells without a statement are blank.
 *
 * @example
 * ```ts
 * import { type Comparison, toMarkdown } from 'sti-atlas/render'
 *
 * const comparison: Comparison = {
 *   kind: 'approaches',
 *   title: { en: 'Approaches', ja: 'アプローチ' },
 *   rows: [{ id: 'KR', label: { en: 'Korea', ja: '韓国' } }],
 *   columns: [{ id: 'TH', label: { en: 'Thailand', ja: 'タイ' } }],
 *   cells: [
 *     [
 *       {
 *         value: 'working',
 *         text: { en: 'working level', ja: '実務' },
 *         citations: [{ source: 'kr-2023', section: 'regions', label: 'ASEAN' }],
 *       },
 *     ],
 *   ],
 *   legend: [],
 *   notes: [],
 * }
 * const lines = toMarkdown(comparison).split('\n')
 * lines[2] //=> '|  | Thailand |'
 * lines[4] //=> '| Korea | working level[^1] |'
 * lines[6] //=> '[^1]: kr-2023 § regions: “ASEAN”'
 * toMarkdown(comparison, { locale: 'ja' }).split('\n')[4] //=> '| 韓国 | 実務[^1] |'
 * ```
 */
export const toMarkdown = (comparison: Comparison, given: MarkdownOptions = {}): string => {
  const options = withLocale(given)
  const { locale, headingLevel = 1 } = options
  const idPrefix = safeIdPrefix(options.idPrefix ?? '')
  const { title, rows, columns, legend, notes } = comparison
  const footnotes = numberCitations(comparison)
  const sources = footnotes.citations.map(
    (citation, index) => `[^${idPrefix}${index + 1}]: ${escapeMarkdown(citationText(citation, options))}`,
  )
  const blocks = [
    `${'#'.repeat(headingLevel)} ${escapeMarkdown(title[locale])}`,
    ...(rows.length + columns.length > 0 ? [table(comparison, { ...options, idPrefix }, footnotes)] : []),
    ...list(
      headings[locale].legend,
      legend.map((entry) => escapeMarkdown(legendText(entry, locale))),
    ),
    ...list(
      headings[locale].notes,
      notes.map((note) => escapeMarkdown(note[locale])),
    ),
    ...(sources.length > 0 ? [sources.join('\n')] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}
