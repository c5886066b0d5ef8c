import type { AxisItem, Cell, Comparison, LegendEntry } from '../compare/comparison.js'
import type { Locale } from '../time/locale.js'
import { cellGrid } from './cell-grid.js'
import { legendTerms, valueTerms } from './cell-terms.js'
import { citationText } from './citation-text.js'
import { escapeHtmlLine } from './escape-html.js'
import { type Footnotes, numberCitations } from './footnotes.js'
import { headings } from './headings.js'
import { legendText } from './legend-text.js'
import type { CitationOptions } from './render-options.js'
import { safeIdPrefix } from './safe-id-prefix.js'
import { withLocale } from './with-locale.js'

/** How to write HTML. */
export interface HtmlOptions extends CitationOptions {
  /** Begins the id of every element that has one, for pages with several comparisons; the kind where absent. */
  readonly idPrefix?: string | undefined
}

interface Context {
  readonly locale: Locale
  readonly idPrefix: string
  readonly legend: readonly LegendEntry[]
  readonly footnotes: Footnotes
}

const BACK: Readonly<Record<Locale, string>> = { en: 'Back to the table', ja: '表に戻る' }

const explanation = (cell: Cell, { legend, locale }: Context) =>
  legendTerms(cell)
    .flatMap((term) => legend.filter(({ id }) => id === term))
    .flatMap((entry) => (entry.description ? [legendText(entry, locale)] : []))
    .join('; ')

const cellContent = (cell: Cell, context: Context) => {
  const text = escapeHtmlLine(cell.text[context.locale])
  const title = escapeHtmlLine(explanation(cell, context))
  return title ? `<abbr title="${title}">${text}</abbr>` : text
}

const headerCell = ({ id, label }: AxisItem, scope: 'row' | 'col', locale: Locale) =>
  `<th scope="${scope}" data-id="${escapeHtmlLine(id)}">${escapeHtmlLine(label[locale])}</th>`

const table = (comparison: Comparison, context: Context) => {
  const { locale, idPrefix, footnotes } = context
  const referred = new Set<number>()
  const reference = (number: number) => {
    const id = referred.has(number) ? '' : ` id="${idPrefix}ref-${number}"`
    referred.add(number)
    return `<a${id} href="#${idPrefix}${number}" role="doc-noteref">${number}</a>`
  }
  const writeCell = (cell: Cell | null) => {
    if (!cell) return '<td></td>'
    const via = cell.via === undefined ? '' : ` data-via="${escapeHtmlLine(cell.via)}"`
    const state = cell.state === undefined ? '' : ` data-state="${escapeHtmlLine(cell.state)}"`
    const marks = footnotes.numbersOf(cell).map(reference).join(', ')
    return `<td data-value="${escapeHtmlLine(valueTerms(cell).join(' '))}"${via}${state}>${cellContent(cell, context)}${marks && `<sup>${marks}</sup>`}</td>`
  }
  const grid = cellGrid(comparison)
  const columnHeaders = comparison.columns.map((column) => headerCell(column, 'col', locale))
  return [
    '<table>',
    `<caption>${escapeHtmlLine(comparison.title[locale])}</caption>`,
    ...(columnHeaders.length > 0 ? [`<thead><tr><td></td>${columnHeaders.join('')}</tr></thead>`] : []),
    '<tbody>',
    ...comparison.rows.map(
      (row, index) =>
        `<tr>${headerCell(row, 'row', locale)}${(grid[index] ?? []).map(writeCell).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
  ]
}

const legendEntry = ({ label, description }: LegendEntry, locale: Locale) =>
  `<dt>${escapeHtmlLine(label[locale])}</dt><dd>${escapeHtmlLine(description?.[locale] ?? '')}</dd>`

/** Items within an element; nothing where there are none. */
const within = (opening: string, items: readonly string[], closing: string) =>
  items.length === 0 ? [] : [opening, ...items, closing]

/**
 * Writes a comparison as an HTML fragment without styles: a `div` in the language of its texts with a table (caption,
 * row and column headers), the legend, the notes, and the citations as linked footnotes. Cells carry their value as
 * `data-value`, several terms with spaces between them, what it was derived through as `data-via` and what sorts it as
 * `data-state`. All texts are escaped; cells without a statement are empty.
 *
 * @example
 * ```ts
 * import { type Comparison, toHtml } from 'sti-atlas/render'
 *
 * const comparison: Comparison = {
 *   kind: 'approaches',
 *   title: { en: 'Approaches', ja: 'アプローチ' },
 *   rows: [{ id: 'KR', label: { en: 'Korea', ja: '韓国' } }],
 *   columns: [{ id: 'TH', label: { en: 'Thailand', ja: 'タイ' } }],
 *   cells: [[{ value: 'working', text: { en: 'R&D', ja: '研究' }, via: 'asean', citations: [] }]],
 *   legend: [],
 *   notes: [],
 * }
 * const lines = toHtml(comparison).split('\n')
 * lines[2] //=> '<caption>Approaches</caption>'
 * lines[5] //=> '<tr><th scope="row" data-id="KR">Korea</th><td data-value="working" data-via="asean">R&amp;D</td></tr>'
 * toHtml(comparison, { locale: 'ja' }).split('\n')[0] //=> '<div lang="ja" data-kind="approaches">'
 * ```
 */
export const toHtml = (comparison: Comparison, given: HtmlOptions = {}): string => {
  const options = withLocale(given)
  const { locale } = options
  const { kind, legend, notes } = comparison
  const idPrefix = safeIdPrefix(options.idPrefix ?? `${kind}-`)
  const footnotes = numberCitations(comparison)
  const sources = footnotes.citations.map((citation, index) => {
    const back = `<a href="#${idPrefix}ref-${index + 1}" role="doc-backlink" aria-label="${BACK[locale]}">↩</a>`
    return `<li id="${idPrefix}${index + 1}">${escapeHtmlLine(citationText(citation, options))} ${back}</li>`
  })
  const words = headings[locale]
  return [
    `<div lang="${locale}" data-kind="${escapeHtmlLine(kind)}">`,
    ...table(comparison, { locale, idPrefix, legend, footnotes }),
    ...within(
      `<dl aria-label="${words.legend}">`,
      legend.map((entry) => legendEntry(entry, locale)),
      '</dl>',
    ),
    ...within(
      `<ul aria-label="${words.notes}">`,
      notes.map((note) => `<li>${escapeHtmlLine(note[locale])}</li>`),
      '</ul>',
    ),
    ...within(`<section role="doc-endnotes" aria-label="${words.sources}"><ol>`, sources, '</ol></section>'),
    '</div>\n',
  ].join('\n')
}
