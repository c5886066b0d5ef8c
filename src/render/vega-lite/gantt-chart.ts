import { rowAxis } from './axes.js'
import type { ChartContext } from './chart-context.js'
import { PALETTE } from './colors.js'
import { spansOf } from './spans.js'
import type { Chart } from './specification.js'

const WIDTH = 640
const ROW_HEIGHT = 24
const BAR_HEIGHT = 10
const LEGEND_LABEL_LIMIT = 240
const PERIOD = { en: 'Date', ja: '日付' } as const

/** A bar for each stretch of time, in the row that it belongs to, coloured by column where there are several. */
export const ganttChart = (context: ChartContext): Chart => {
  const { locale, columnLabels, tooltip } = context
  const spans = spansOf(context)
  const columns = [...new Set(spans.map(({ placed }) => placed.column))].sort((a, b) => a - b)
  const values = spans.map(({ placed, period, start, end }) => ({
    ...placed.datum,
    period,
    start: `${start}T00:00:00Z`,
    end: `${end}T23:59:59Z`,
  }))
  return {
    values,
    body: {
      width: WIDTH,
      height: { step: ROW_HEIGHT },
      encoding: {
        x: { field: 'start', type: 'temporal', title: null, scale: { type: 'utc' } },
        x2: { field: 'end' },
        y: rowAxis(context),
        color: {
          field: 'column',
          type: 'nominal',
          title: null,
          scale: {
            domain: columns.map((column) => columnLabels[column] ?? ''),
            range: columns.map((_, index) => PALETTE[(index + 4) % PALETTE.length] ?? ''),
          },
          legend: columns.length > 1 ? { labelLimit: LEGEND_LABEL_LIMIT } : null,
        },
        tooltip: [...tooltip, { field: 'period', type: 'nominal', title: PERIOD[locale] }],
      },
      layer: [{ mark: { type: 'rule', strokeWidth: BAR_HEIGHT, strokeCap: 'round' } }],
    },
  }
}
