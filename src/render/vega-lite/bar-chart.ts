import { rowAxis } from './axes.js'
import { cellFigures } from './cell-figures.js'
import type { ChartContext } from './chart-context.js'
import { OKABE_ITO } from './colors.js'
import type { Chart, ChartBody } from './specification.js'

const WIDTH = 360
const ROW_HEIGHT = 22

/**
 * A bar for each figure (those of one cell over each other), and a panel for each column with figures. Panels share a scale only where all figures are of
 * one indicator; elsewhere columns have units of their own.
 */
export const barChart = (context: ChartContext): Chart => {
  const { comparison, columnLabels, tooltip } = context
  const figures = cellFigures(context)
  const columns = [...new Set(figures.map(({ placed }) => placed.column))].sort((a, b) => a - b)
  const labels = columns.map((column) => columnLabels[column] ?? '')
  const [only] = labels
  const bars = (title: string | null): ChartBody => ({
    width: WIDTH,
    height: { step: ROW_HEIGHT },
    encoding: {
      x: { field: 'value', type: 'quantitative', title, scale: { zero: true }, stack: false },
      y: rowAxis(context),
      tooltip,
    },
    layer: [{ mark: { type: 'bar', color: OKABE_ITO.blue, opacity: 0.6 } }],
  })
  return {
    values: figures.map(({ placed, figure }) => ({ ...placed.datum, value: figure })),
    body:
      columns.length < 2
        ? bars(only ?? null)
        : {
            facet: { field: 'column', type: 'nominal', title: null, sort: labels },
            columns: 1,
            spec: bars(null),
            resolve: { scale: { x: comparison.kind === 'indicator' ? 'shared' : 'independent' } },
          },
  }
}
