import type { Locale } from '../../time/locale.js'
import { precisionOf } from '../../time/precision-of.js'
import { rowAxis, rowHeight } from './axes.js'
import type { ChartContext } from './chart-context.js'
import { PALETTE } from './colors.js'
import { spansOf } from './spans.js'
import type { Chart, ChartAxis, ChartChannel, ChartLayer } from './specification.js'
import { BREAK_LINES } from './wrap-label.js'

const WIDTH = 640
const ROW_HEIGHT = 24
const BAR_HEIGHT = 10
const LEGEND_LABEL_LIMIT = 240
const JAPANESE_TIME =
  "utcFormat(datum.value, utcdate(datum.value) > 1 ? '%-m月%-d日' : utcmonth(datum.value) > 0 ? '%-m月' : '%Y年')"
const TIME_AXIS: Readonly<Record<Locale, ChartAxis>> = { en: {}, ja: { labelExpr: JAPANESE_TIME } }
const FAINT = 0.35
const CERTAINTY = {
  en: { whole: 'from start to end', within: 'at some time within' },
  ja: { whole: '始まりから終わりまで', within: 'この間のいずれかの時' },
} as const
const OPEN = {
  en: { end: 'open end', start: 'open start' },
  ja: { end: '終期の定めなし', start: '始期の定めなし' },
} as const
const ARROWS = { end: 'triangle-right', start: 'triangle-left' } as const
const ARROW_SIZE = 320
const ARROW_ROOM = 20
const ARROW_OFFSET = { end: 9, start: -9 } as const
const PERIOD = { en: 'Date', ja: '日付' } as const

/** Whether a time is a year or month in which something happened, and no stretch from day to day. */
const isImprecise = (period: string) => !period.includes('/') && precisionOf(period) !== 'day'

/**
 * A bar for each stretch of time, in the row that it belongs to, coloured by column where there are several. A year or
 * month in which something happened on days that no source tells is faint. An arrow stands where a stretch has an open
 * end or start, just beyond the latest or earliest day of all.
 */
export const ganttChart = (context: ChartContext): Chart => {
  const { locale, columnLabels, tooltip } = context
  const spans = spansOf(context)
  const columns = [...new Set(spans.map(({ placed }) => placed.column))].sort((a, b) => a - b)
  const { whole, within } = CERTAINTY[locale]
  const hasImprecise = spans.some(({ period }) => isImprecise(period))
  const open = OPEN[locale]
  const openEnds = (['end', 'start'] as const).filter((side) =>
    spans.some(({ isOpenAtEnd, isOpenAtStart }) => (side === 'end' ? isOpenAtEnd : isOpenAtStart)),
  )
  const values = spans.map(({ placed, period, start, end, isOpenAtStart, isOpenAtEnd }) => ({
    ...placed.datum,
    period,
    ...(hasImprecise && { certainty: isImprecise(period) ? within : whole }),
    start: `${start}T00:00:00Z`,
    end: `${end}T23:59:59Z`,
    ...(isOpenAtEnd && { endArrow: `${end}T23:59:59Z`, endIs: open.end }),
    ...(isOpenAtStart && { startArrow: `${start}T00:00:00Z`, startIs: open.start }),
  }))
  const time = (field: string): ChartChannel => ({
    field,
    type: 'temporal',
    title: null,
    scale: { type: 'utc', ...(openEnds.length > 0 && { padding: ARROW_ROOM }) },
    axis: TIME_AXIS[locale],
  })
  const arrows = openEnds.map(
    (side): ChartLayer => ({
      mark: { type: 'point', filled: true, size: ARROW_SIZE, xOffset: ARROW_OFFSET[side] },
      encoding: {
        x: time(`${side}Arrow`),
        shape: {
          field: `${side}Is`,
          type: 'nominal',
          title: null,
          scale: { domain: openEnds.map((each) => open[each]), range: openEnds.map((each) => ARROWS[each]) },
          legend: { labelLimit: LEGEND_LABEL_LIMIT },
        },
      },
    }),
  )
  return {
    values,
    body: {
      width: WIDTH,
      height: rowHeight(context, ROW_HEIGHT),
      encoding: {
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
      layer: [
        {
          mark: { type: 'rule', strokeWidth: BAR_HEIGHT, strokeCap: 'round' },
          encoding: { x: time('start'), x2: { field: 'end' } },
        },
        ...arrows,
      ],
    },
  }
}
