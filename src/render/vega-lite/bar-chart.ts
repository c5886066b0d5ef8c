import { rowAxis, rowHeight } from './axes.js'
import { cellFigures } from './cell-figures.js'
import type { ChartContext } from './chart-context.js'
import { OKABE_ITO } from './colors.js'
import { figuresTitle } from './figures-title.js'
import type { Chart, ChartBody, ChartChannel } from './specification.js'

const WIDTH = 360
const ROW_HEIGHT = 22

/** The rows of a panel: those with a figure, in the order of the data. */
const ownRowAxis = (context: ChartContext): ChartChannel => {
  const { scale: _allRows, ...axis } = rowAxis(context)
  return { ...axis, sort: null }
}

/**
 * A bar for each figure (those of one cell over each other), and a panel for each column with figures. Panels share
 * scale and rows only where all figures are of one indicator, whose legend tells at the axes what they are; elsewhere
 * columns have units of their own, and each panel shows the rows with a figure.
 */
export const barChart = (context: ChartContext): Chart => {
  const { comparison, columnLabels, tooltip } = context
  const figures = cellFigures(context)
  const columns = [...new Set(figures.map(({ placed }) => placed.column))].sort((a, b) => a - b)
  const labels = columns.map((column) => columnLabels[column] ?? '')
  const scale = comparison.kind === 'indicator' ? 'shared' : 'independent'
  const bars = (rows: ChartChannel): ChartBody => ({
    width: WIDTH,
    height: rowHeight(context, ROW_HEIGHT),
    encoding: {
      x: {
        field: 'value',
        type: 'quantitative',
        axis: { title: figuresTitle(context, columns) },
        scale: { zero: true },
        stack: false,
      },
      y: rows,
      tooltip,
    },
    layer: [{ mark: { type: 'bar', color: OKABE_ITO.blue, opacity: 0.6 } }],
  })
  return {
    values: figures.map(({ placed, figure }) => ({ ...placed.datum, value: figure })),
    body:
      columns.length < 2
        ? bars(rowAxis(context))
        : {
            facet: { field: 'column', type: 'nominal', title: null, sort: labels },
            columns: 1,
            spec: bars(scale === 'shared' ? rowAxis(context) : ownRowAxis(context)),
            resolve: { scale: { x: scale, y: scale }, axis: { x: 'independent' } },
          },
  }
}
