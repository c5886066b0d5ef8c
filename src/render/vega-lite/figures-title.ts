import { legendText } from '../legend-text.js'
import { neutralizeControlCharacters } from '../neutralize-control-characters.js'
import { wrapText } from '../wrap-text.js'
import type { ChartContext } from './chart-context.js'

const TITLE_WIDTH = 56

/**
 * The title of the axis of figures, in lines: the column, where it is the only one, and what the legend of an indicator
 * says that its figures are.
 */
export const figuresTitle = (
  { comparison, locale, columnLabels }: ChartContext,
  columns: readonly number[],
): string | readonly string[] | null => {
  const [meaning, ...others] = comparison.kind === 'indicator' ? comparison.legend : []
  const [column, ...otherColumns] = columns
  const isNamed =
    otherColumns.length === 0 && column !== undefined && comparison.columns[column]?.id !== meaning?.id
  const name = isNamed ? columnLabels[column]?.split('\n') : undefined
  if (meaning === undefined || others.length > 0) return name ?? null
  const text = neutralizeControlCharacters(legendText(meaning, locale))
  return [...(name ?? []), ...wrapText(text, TITLE_WIDTH)]
}
