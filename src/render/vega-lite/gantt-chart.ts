import { precisionOf } from '../../time/precision-of.js'
import { rowAxis, rowHeight } from './axes.js'
import type { ChartContext } from './chart-context.js'
import { PALETTE } from './colors.js'
import { spansOf } from './spans.js'
import type { Chart, ChartAxis } from './specification.js'
import { BREAK_LINES } from './wrap-label.js'

const WIDTH = 640
const ROW_HEIGHT = 24
const BAR_HEIGHT = 10
const LEGEND_LABEL_LIMIT = 240
const JAPANESE_TIME =
  "utcFormat(datum.value, utcdate(datum.value) > 1 ? '%-m月%-d日' : utcmonth(datum.value) > 0 ? '%-m月' : '%Y年')"
const TIME_AXIS: Readonly<Record<'en' | 'ja', ChartAxis>> = { en: {}, ja: { labelExpr: JAPANESE_TIME } }
const FAINT = 0.35
const CERTAINTY = {
  en: { whole: 'from start to end', within: 'at some time within' },
  ja: { whole: '始まりから終わりまで', within: 'この間のいずれかの時' },
} as const
const PERIOD = { en: 'Date', ja: '日付' } as const

/** Whether a time is a year or month in which something happened, and no stretch from day to day. */
const isImprecise = (period: string) => !period.includes('/') && precisionOf(period) !== 'day'

/**
 * A bar for each stretch of time, in the row that it belongs to, coloured by column where there are several. A year or
 * month in which something happened on days that no source tells is faint.
 */
export const ganttChart = (context: ChartContext): Chart => {
  const { locale, columnLabels, tooltip } = context
  const spans = spansOf(context)
  const columns = [...new Set(spans.map(({ placed }) => placed.column))].sort((a, b) => a - b)
  const { whole, within } = CERTAINTY[locale]
  const hasImprecise = spans.some(({ period }) => isImprecise(period))
  const values = spans.map(({ placed, period, start, end }) => ({
    ...placed.datum,
    period,
    ...(hasImprecise && { certainty: isImprecise(period) ? within : whole }),
    start: `${start}T00:00:00Z`,
    end: `${end}T23:59:59Z`,
  }))
  return {
    values,
    body: {
      width: WIDTH,
      height: rowHeight(context, ROW_HEIGHT),
      encoding: {
        x: { field: 'start', type: 'temporal', title: null, scale: { type: 'utc' }, axis: TIME_AXIS[locale] },
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
          legend: columns.length > 1 ? { labelExpr: BREAK_LINES, labelLimit: LEGEND_LABEL_LIMIT } : null,
        },
        ...(hasImprecise && {
          opacity: {
            field: 'certainty',
            type: 'ordinal',
            title: null,
            scale: { domain: [whole, within], range: [1, FAINT] },
            legend: { labelLimit: LEGEND_LABEL_LIMIT },
          },
        }),
        tooltip: [...tooltip, { field: 'period', type: 'nominal', title: PERIOD[locale] }],
      },
      layer: [{ mark: { type: 'rule', strokeWidth: BAR_HEIGHT, strokeCap: 'round' } }],
    },
  }
}
