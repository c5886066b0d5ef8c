import { cellFigures } from './cell-figures.js'
import type { ChartContext } from './chart-context.js'
import { rankColumns } from './rank-columns.js'
import { spansOf } from './spans.js'

/** A kind of chart. */
export type ChartKind = 'heat-map' | 'bump' | 'gantt' | 'bars'

/** The chart that suits a comparison: by its kind, and by what most of its cells hold. */
export const chooseChart = (context: ChartContext): ChartKind => {
  const { comparison, cells } = context
  if (comparison.kind === 'timeline' && spansOf(context).length > 0) return 'gantt'
  if (rankColumns(comparison).length > 1) return 'bump'
  const figures = new Set(cellFigures(context).map(({ placed }) => placed)).size
  const mostlyFigures = figures > 0 && figures * 2 >= cells.length
  return comparison.kind !== 'network' && mostlyFigures ? 'bars' : 'heat-map'
}
