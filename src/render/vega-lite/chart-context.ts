import type { AxisItem, Cell, Comparison } from '../../compare/comparison.js'
import type { Locale } from '../../time/locale.js'
import { cellGrid } from '../cell-grid.js'
import { citationText } from '../citation-text.js'
import { distinctLabels } from '../distinct-labels.js'
import { neutralizeControlCharacters } from '../neutralize-control-characters.js'
import type { CitationOptions } from '../render-options.js'
import { toldApart } from '../told-apart.js'
import type { WithLocale } from '../with-locale.js'
import type { ChartChannel, ChartDatum } from './specification.js'
import { type LabelSize, wrapLabel } from './wrap-label.js'

/** A cell that says something, with its place and what every chart tells of it. */
export interface PlacedCell {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly datum: ChartDatum
}

/** What every chart is made from: labels that differ, and the cells that are not blank. */
export interface ChartContext {
  readonly comparison: Comparison
  readonly locale: Locale
  /** Labels of rows, with line breaks. */
  readonly rowLabels: readonly string[]
  /** Labels of columns, with line breaks. */
  readonly columnLabels: readonly string[]
  /** Labels of columns in fewer and longer lines, where the columns are too many for labels that lie level. */
  readonly slantedLabels?: readonly string[]
  readonly cells: readonly PlacedCell[]
  readonly tooltip: readonly ChartChannel[]
}

const WORDS = {
  en: { row: 'Row', column: 'Column', text: 'Statement', sources: 'Sources' },
  ja: { row: '行', column: '列', text: '内容', sources: '出典' },
} as const

const ROW_LABEL: LabelSize = { width: 40, lines: 3 }
const LEVEL_LABEL: LabelSize = { width: 18, lines: 7 }
const SLANTED_LABEL: LabelSize = { width: 44, lines: 2 }
const MOST_LEVEL_COLUMNS = 8

/** Labels with line breaks, those that only differ in what is cut off told apart by their ids. */
const wrappedLabels = (items: readonly AxisItem[], locale: Locale, size: LabelSize): readonly string[] => {
  const whole = distinctLabels(items, locale).map(neutralizeControlCharacters)
  const wrapped = whole.map((label) => wrapLabel(label, size))
  return toldApart(wrapped, (_, index) => {
    const shorter = wrapLabel(items[index]?.label[locale] ?? '', { ...size, lines: size.lines - 1 })
    return neutralizeControlCharacters(`${shorter}\n(${items[index]?.id ?? index})`)
  })
}

/** Prepares a comparison for drawing. */
export const chartContext = (comparison: Comparison, options: WithLocale<CitationOptions>): ChartContext => {
  const { locale } = options
  const labels = (items: readonly AxisItem[], size: LabelSize) => wrappedLabels(items, locale, size)
  const rowLabels = labels(comparison.rows, ROW_LABEL)
  const columnLabels = labels(comparison.columns, LEVEL_LABEL)
  const cells = cellGrid(comparison).flatMap((inRow, row) =>
    inRow.flatMap((cell, column): PlacedCell[] => {
      if (!cell) return []
      const sources = cell.citations.map((citation) => citationText(citation, options)).join('; ')
      const datum = {
        row: rowLabels[row] ?? '',
        column: columnLabels[column] ?? '',
        text: neutralizeControlCharacters(cell.text[locale]),
        sources: neutralizeControlCharacters(sources),
      }
      return [{ cell, row, column, datum }]
    }),
  )
  const words = WORDS[locale]
  const tooltip = (['row', 'column', 'text', 'sources'] as const).map(
    (field): ChartChannel => ({ field, type: 'nominal', title: words[field] }),
  )
  return {
    comparison,
    locale,
    rowLabels,
    columnLabels,
    ...(comparison.columns.length > MOST_LEVEL_COLUMNS && {
      slantedLabels: labels(comparison.columns, SLANTED_LABEL),
    }),
    cells,
    tooltip,
  }
}
