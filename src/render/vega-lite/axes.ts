import type { ChartContext } from './chart-context.js'
import type { ChartChannel } from './specification.js'

const LABEL_LIMIT = 240

/** The rows of a comparison from top to bottom, those without a statement too. */
export const rowAxis = ({ rowLabels }: ChartContext): ChartChannel => ({
  field: 'row',
  type: 'nominal',
  title: null,
  scale: { domain: rowLabels },
  axis: { labelLimit: LABEL_LIMIT },
})

/** The columns of a comparison from left to right, those without a statement too. */
export const columnAxis = ({ columnLabels }: ChartContext): ChartChannel => ({
  field: 'column',
  type: 'nominal',
  title: null,
  scale: { domain: columnLabels },
  axis: { orient: 'top', labelAngle: -40, labelLimit: LABEL_LIMIT },
})
