import type { AxisItem, Cell, Comparison } from '../compare/comparison.js'
import type { LocalizedText } from '../model/records.js'
import { cellGrid } from './cell-grid.js'
import { citationText } from './citation-text.js'
import { distinctLabels } from './distinct-labels.js'
import { neutralizeWithinLines } from './neutralize-control-characters.js'
import { neutralizeFormula } from './neutralize-formula.js'
import type { CitationOptions } from './render-options.js'
import { tellsMore } from './tells-more.js'
import { toldApart } from './told-apart.js'
import { type WithLocale, withLocale } from './with-locale.js'

/** How to write CSV. */
export interface CsvOptions extends CitationOptions {
  /**
   * What stands in a cell: its text, or its value as terms and ids with `; ` between several, the state of the cell
   * where the value is empty; `text` where absent.
   */
  readonly content?: 'text' | 'value' | undefined
  /**
   * Puts after each column the texts of its cells where a figure's text tells what the number does not: "about", "up
   * to", a currency, a period, a tie; true where absent.
   */
  readonly words?: boolean | undefined
  /** Puts a column of citations after each column. */
  readonly citations?: boolean | undefined
  /** Begins with a byte order mark, by which Excel knows UTF-8. */
  readonly byteOrderMark?: boolean | undefined
}

/** A column after another, which tells more of its cells. */
interface FurtherColumn {
  readonly suffix: LocalizedText
  readonly write: (cell: Cell | null, options: WithLocale<CsvOptions>) => string
}

const LINE_END = '\r\n'

const quote = (field: string) => (/[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

const record = (fields: readonly string[]) =>
  `${fields.map((field) => quote(neutralizeWithinLines(field))).join(',')}${LINE_END}`

const writeCell = (cell: Cell | null, { locale, content = 'text' }: WithLocale<CsvOptions>) => {
  if (!cell) return ''
  const { value, text } = cell
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (content === 'text') return neutralizeFormula(text[locale])
  if (typeof value === 'string') return neutralizeFormula(value)
  return neutralizeFormula(value.length === 0 ? (cell.state ?? '') : value.join('; '))
}

const inWords: FurtherColumn = {
  suffix: { en: 'in words', ja: '表記' },
  write: (cell, options) => {
    const text = neutralizeFormula(cell?.text[options.locale] ?? '')
    return text === writeCell(cell, options) ? '' : text
  },
}

const sources: FurtherColumn = {
  suffix: { en: 'sources', ja: '出典' },
  write: (cell, options) =>
    neutralizeFormula((cell?.citations ?? []).map((citation) => citationText(citation, options)).join('; ')),
}

/** The columns that stand after each column. */
const furtherColumns = (
  columns: readonly AxisItem[],
  grid: ReturnType<typeof cellGrid>,
  { words = true, citations = false }: CsvOptions,
): readonly (readonly FurtherColumn[])[] =>
  columns.map((_, column) => [
    ...(words && grid.some((cells) => tellsMore(cells[column] ?? null)) ? [inWords] : []),
    ...(citations ? [sources] : []),
  ])

/**
 * Writes a comparison as CSV (RFC 4180): a header, then a record for each row with its id, its label and its cells.
 * Figures stand as plain numbers; where their texts tell more, such as "about" or a period, the texts stand in a column
 * of their own after the figures, `Budget in words` after `Budget`. Texts that a spreadsheet would take for formulas
 * begin with an apostrophe; control characters other than line ends and tabs are shown, not sent. Columns with the same
 * label are told apart by their ids in parentheses, and by their place where that is not enough; cells without a
 * statement are empty.
 *
 * @example
 * ```ts
 * import { type Comparison, toCsv } from 'sti-atlas/render'
 *
 * const comparison: Comparison = {
 *   kind: 'indicator',
 *   title: { en: 'Budgets', ja: '予算' },
 *   rows: [{ id: 'JP', label: { en: 'Japan', ja: '日本' } }],
 *   columns: [{ id: '2024', label: { en: '2024', ja: '2024年' } }],
 *   cells: [
 *     [
 *       {
 *         value: 1200,
 *         text: { en: '1,200', ja: '1,200' },
 *         citations: [{ source: 'jp-2024', section: 'budget' }],
 *       },
 *     ],
 *   ],
 *   legend: [],
 *   notes: [],
 * }
 * toCsv(comparison) //=> 'id,label,2024\r\nJP,Japan,1200\r\n'
 * toCsv(comparison, { locale: 'ja', citations: true }) //=> 'id,label,2024年,2024年 出典\r\nJP,日本,1200,jp-2024 § budget\r\n'
 * ```
 */
export const toCsv = (comparison: Comparison, given: CsvOptions = {}): string => {
  const options = withLocale(given)
  const { locale, byteOrderMark = false } = options
  const { rows, columns } = comparison
  const grid = cellGrid(comparison)
  const further = furtherColumns(columns, grid, options)
  const called = (label: string, column: number) =>
    (further[column] ?? []).map(({ suffix }) => `${label} ${suffix[locale]}`)
  const taken = columns.flatMap(({ label }, column) => called(label[locale], column))
  const labels = distinctLabels(columns, locale, ['id', 'label', ...taken])
  const names = ['id', 'label', ...labels.flatMap((label, column) => [label, ...called(label, column)])].map(
    (name) => neutralizeWithinLines(neutralizeFormula(name)),
  )
  const header = toldApart(names, (name) => name)
  const records = grid.map((cells, index) => [
    neutralizeFormula(rows[index]?.id ?? ''),
    neutralizeFormula(rows[index]?.label[locale] ?? ''),
    ...cells.flatMap((cell, column) => [
      writeCell(cell, options),
      ...(further[column] ?? []).map(({ write }) => write(cell, options)),
    ]),
  ])
  return `${byteOrderMark ? '\uFEFF' : ''}${[header, ...records].map(record).join('')}`
}
