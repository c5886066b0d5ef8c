import type { ChartContext } from './chart-context.js'
import type { ChartChannel, ChartStep } from './specification.js'
import { BREAK_LINES, byLine, LINE_HEIGHT, linesOf } from './wrap-label.js'

const LABEL_PADDING = 6
const ROW_PADDING = 2

/** The rows of a comparison from top to bottom, those without a statement too. */
export const rowAxis = ({ rowLabels }: ChartContext): ChartChannel => ({
  field: 'row',
  type: 'nominal',
  title: null,
  scale: { domain: rowLabels },
  axis: {
    labelExpr: BREAK_LINES,
    labelLimit: 0,
    labelLineHeight: LINE_HEIGHT,
    labelOffset: byLine(0, -LINE_HEIGHT / 2),
  },
})

/** The height of rows: what is asked for, or what the lines of their labels need. */
export const rowHeight = ({ rowLabels }: ChartContext, height: number): ChartStep => ({
  step: Math.max(height, linesOf(rowLabels) * LINE_HEIGHT + ROW_PADDING),
})

/** The columns of a comparison from left to right, those without a statement too. */
export const columnAxis = ({ columnLabels, slantedLabels }: ChartContext): ChartChannel => ({
  field: 'column',
  type: 'nominal',
  title: null,
  scale: { domain: slantedLabels ?? columnLabels },
  axis: {
    orient: 'top',
    labelAngle: slantedLabels ? -40 : 0,
    labelExpr: BREAK_LINES,
    labelLimit: 0,
    labelLineHeight: LINE_HEIGHT,
    labelPadding: byLine(LABEL_PADDING, LINE_HEIGHT),
  },
})
