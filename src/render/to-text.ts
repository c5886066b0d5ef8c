import type { AxisItem, Cell, Comparison } from '../compare/comparison.js'
import type { Locale } from '../time/locale.js'
import { alignedLeft, widest } from './aligned.js'
import { cellGrid } from './cell-grid.js'
import { citationText } from './citation-text.js'
import { type ColumnBlock, columnBlocks, type WantedWidth } from './column-widths.js'
import { type Footnotes, numberCitations } from './footnotes.js'
import { headings } from './headings.js'
import { legendText } from './legend-text.js'
import { neutralizeControlCharacters } from './neutralize-control-characters.js'
import { numbersIn } from './numbers-in.js'
import type { CitationOptions } from './render-options.js'
import { withLocale } from './with-locale.js'
import { wrapText } from './wrap-text.js'

/** How to write for a terminal. */
export interface TextOptions extends CitationOptions {
  /**
   * The columns of the terminal, at least 24; 80 where absent. A wider table goes on below with its next columns; only
   * where the longest numbers of a column and of the row labels take more by themselves is a line longer.
   */
  readonly width?: number | undefined
  /** Sets the title and headings in bold with ANSI escapes; false where absent. */
  readonly color?: boolean | undefined
}

interface Grid {
  readonly header: readonly string[]
  readonly labels: readonly string[]
  readonly cells: readonly (readonly string[])[]
}

const GUTTER = '  '
const NARROWEST = 24
const DEFAULT_WIDTH = 80

/** The texts of a comparison as a terminal shows them, those of cells with the numbers of their sources. */
const gridOf = (comparison: Comparison, footnotes: Footnotes, locale: Locale): Grid => {
  const labelsOf = (items: readonly AxisItem[]) =>
    items.map(({ label }) => neutralizeControlCharacters(label[locale]))
  const textOf = (cell: Cell) => {
    const marks = footnotes.numbersOf(cell).map((number) => `[${number}]`)
    return [neutralizeControlCharacters(cell.text[locale]), ...marks].join(' ')
  }
  return {
    header: labelsOf(comparison.columns),
    labels: labelsOf(comparison.rows),
    cells: cellGrid(comparison).map((cells) => cells.map((cell) => (cell ? textOf(cell) : ''))),
  }
}

/** What texts take: unbroken, and where only their numbers are; a number may be as long as a line. */
const wantedWidth = (texts: readonly string[], line: number): WantedWidth => {
  const numbers = texts.flatMap((text) => numbersIn(text).map((number) => number.text))
  return { natural: widest(texts, 2), least: Math.min(widest(numbers, 2), line) }
}

const tableRow = (texts: readonly string[], widths: readonly number[]): readonly string[] => {
  const wrapped = texts.map((text, column) => wrapText(text, widths[column] ?? 0))
  const height = wrapped.reduce((most, { length }) => Math.max(most, length), 0)
  return Array.from({ length: height }, (_, index) =>
    wrapped
      .map((lines, column) => alignedLeft(lines[index] ?? '', widths[column] ?? 0))
      .join(GUTTER)
      .trimEnd(),
  )
}

const tableBlock = (
  { header, labels, cells }: Grid,
  { columns, labelWidth, widths }: ColumnBlock,
  strong: (line: string) => string,
) => {
  const all = [labelWidth, ...widths]
  const pick = (texts: readonly string[] = []) => columns.map((column) => texts[column] ?? '')
  const rows = labels.map((label, row) => tableRow([label, ...pick(cells[row])], all))
  const spaced = rows.some(({ length }) => length > 1)
  return [
    ...tableRow(['', ...pick(header)], all).map(strong),
    all.map((width) => '-'.repeat(width)).join(GUTTER),
    ...rows.flatMap((lines, row) => (spaced && row > 0 ? ['', ...lines] : lines)),
  ].join('\n')
}

/** The blocks of a table that has room in a terminal; a list of the rows where there are no columns. */
const tableBlocks = (grid: Grid, width: number, strong: (line: string) => string): readonly string[] => {
  const { header, labels, cells } = grid
  if (header.length === 0)
    return labels.length === 0 ? [] : [labels.flatMap((label) => wrapText(label, width)).join('\n')]
  const wanted = header.map((label, column) =>
    wantedWidth([label, ...cells.map((row) => row[column] ?? '')], width),
  )
  return columnBlocks(wantedWidth(labels, width), wanted, width, GUTTER.length).map((block) =>
    tableBlock(grid, block, strong),
  )
}

/**
 * Writes a comparison as a plain table for a terminal, followed by legend, notes and numbered sources. East Asian
 * characters take two columns; texts are wrapped to the width, a number is never broken; control characters and escape
 * sequences are shown, not sent. Cells without a statement are blank.
 *
 * @example
 * ```ts
 * import { type Comparison, toText } from 'sti-atlas/render'
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
 *         citations: [{ source: 'kr-2023', section: 'regions' }],
 *       },
 *     ],
 *   ],
 *   legend: [],
 *   notes: [],
 * }
 * const lines = toText(comparison, { locale: 'ja' }).split('\n')
 * lines[2] //=> '      タイ'
 * lines[3] //=> '----  --------'
 * lines[4] //=> '韓国  実務 [1]'
 * ```
 */
export const toText = (comparison: Comparison, given: TextOptions = {}): string => {
  const options = withLocale(given)
  const { locale, color = false } = options
  const width = Math.max(NARROWEST, Math.floor(options.width ?? DEFAULT_WIDTH))
  const { title, legend, notes } = comparison
  const footnotes = numberCitations(comparison)
  const strong = (line: string) => (color ? `\u001b[1m${line}\u001b[22m` : line)
  const wrap = (text: string) => wrapText(neutralizeControlCharacters(text), width)
  const list = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [[strong(heading), ...items.flatMap(wrap)].join('\n')]
  const words = headings[locale]
  return `${[
    wrap(title[locale]).map(strong).join('\n'),
    ...tableBlocks(gridOf(comparison, footnotes, locale), width, strong),
    ...list(
      words.legend,
      legend.map((entry) => legendText(entry, locale)),
    ),
    ...list(
      words.notes,
      notes.map((note) => note[locale]),
    ),
    ...list(
      words.sources,
      footnotes.citations.map((citation, index) => `[${index + 1}] ${citationText(citation, options)}`),
    ),
  ].join('\n\n')}\n`
}
