import { rowAxis } from './axes.js'
import type { ChartContext } from './chart-context.js'
import { OKABE_ITO } from './colors.js'
import type { Chart, ChartBody } from './specification.js'

const WIDTH = 360
const ROW_HEIGHT = 22

/**
 * A bar for each figure, and a panel for each column with figures. Panels share a scale only where all figures are of
 * one indicator; elsewhere columns have units of their own.
 */
export const barChart = (context: ChartContext): Chart => {
  const { comparison, cells, columnLabels, tooltip } = context
  const placed = cells.filter(({ cell }) => typeof cell.value === 'number' && Number.isFinite(cell.value))
  const columns = [...new Set(placed.map(({ column }) => column))].sort((a, b) => a - b)
  const labels = columns.map((column) => columnLabels[column] ?? '')
  const [only] = labels
  const bars = (title: string | null): ChartBody => ({
    width: WIDTH,
    height: { step: ROW_HEIGHT },
    encoding: {
      x: { field: 'value', type: 'quantitative', title, scale: { zero: true } },
      y: rowAxis(context),
      tooltip,
    },
    layer: [{ mark: { type: 'bar', color: OKABE_ITO.blue } }],
  })
  return {
    values: placed.map(({ cell, datum }) => ({ ...datum, value: Number(cell.value) })),
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
