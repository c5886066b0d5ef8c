import type { Cell, Comparison } from '../compare/comparison.js'
import { cellGrid } from './cell-grid.js'
import { citationText } from './citation-text.js'
import { distinctLabels } from './distinct-labels.js'
import { neutralizeWithinLines } from './neutralize-control-characters.js'
import { neutralizeFormula } from './neutralize-formula.js'
import type { CitationOptions } from './render-options.js'

/** How to write CSV. */
export interface CsvOptions extends CitationOptions {
  /**
   * What stands in a cell: its text, or its value as terms and ids with `; ` between several, the state of the cell
   * where the value is empty; `text` where absent.
   */
  readonly content?: 'text' | 'value' | undefined
  /** Puts a column of citations after each column. */
  readonly citations?: boolean | undefined
  /** Begins with a byte order mark, by which Excel knows UTF-8. */
  readonly byteOrderMark?: boolean | undefined
}

const LINE_END = '\r\n'

const quote = (field: string) => (/[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

const record = (fields: readonly string[]) =>
  `${fields.map((field) => quote(neutralizeWithinLines(field))).join(',')}${LINE_END}`

const writeCell = (cell: Cell | null, { locale = 'en', content = 'text' }: CsvOptions) => {
  if (!cell) return ''
  const { value, text } = cell
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (content === 'text') return neutralizeFormula(text[locale])
  if (typeof value === 'string') return neutralizeFormula(value)
  return neutralizeFormula(value.length === 0 ? (cell.state ?? '') : value.join('; '))
}

const writeCitations = (cell: Cell | null, options: CsvOptions) =>
  neutralizeFormula((cell?.citations ?? []).map((citation) => citationText(citation, options)).join('; '))

/**
 * Writes a comparison as CSV (RFC 4180): a header, then a record for each row with its id, its label and its cells.
 * Figures stand as plain numbers, without the "about" or period that their texts tell. Texts that a spreadsheet would
 * take for formulas begin with an apostrophe; control characters other than line ends and tabs are shown, not sent.
 * Columns with the same label are told apart by their ids in parentheses; cells without a statement are empty.
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
export const toCsv = (comparison: Comparison, options: CsvOptions = {}): string => {
  const { locale = 'en', citations = false, byteOrderMark = false } = options
  const suffix = locale === 'ja' ? '出典' : 'sources'
  const labels = distinctLabels(comparison.columns, locale, ['id', 'label'])
  const header = [
    'id',
    'label',
    ...labels.flatMap((label) => (citations ? [label, `${label} ${suffix}`] : label)).map(neutralizeFormula),
  ]
  const records = cellGrid(comparison).map((cells, index) => {
    const row = comparison.rows[index]
    return [
      neutralizeFormula(row?.id ?? ''),
      neutralizeFormula(row?.label[locale] ?? ''),
      ...cells.flatMap((cell) =>
        citations ? [writeCell(cell, options), writeCitations(cell, options)] : writeCell(cell, options),
      ),
    ]
  })
  return `${byteOrderMark ? '\uFEFF' : ''}${[header, ...records].map(record).join('')}`
}
