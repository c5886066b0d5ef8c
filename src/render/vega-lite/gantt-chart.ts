import type { Locale } from '../../time/locale.js'
import { precisionOf } from '../../time/precision-of.js'
import { rowAxis, rowHeight } from './axes.js'
import type { ChartContext } from './chart-context.js'
import { PALETTE } from './colors.js'
import { type ChartSpan, spansOf } from './spans.js'
import type { Chart, ChartChannel, ChartDatum, ChartLayer } from './specification.js'
import { timeAxis } from './time-axis.js'
import { BREAK_LINES } from './wrap-label.js'

const WIDTH = 640
const ROW_HEIGHT = 24
const BAR_HEIGHT = 10
const LEGEND_LABEL_LIMIT = 240
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

type Side = keyof typeof ARROWS

/** The sides at which some stretch of time is open. */
const openSides = (spans: readonly ChartSpan[]): readonly Side[] =>
  (['end', 'start'] as const).filter((side) =>
    spans.some(({ isOpenAtEnd, isOpenAtStart }) => (side === 'end' ? isOpenAtEnd : isOpenAtStart)),
  )

const datumOf = (span: ChartSpan, locale: Locale, hasImprecise: boolean): ChartDatum => {
  const { placed, period, isOpenAtStart, isOpenAtEnd } = span
  const [start, end] = [`${span.start}T00:00:00Z`, `${span.end}T23:59:59Z`]
  const { whole, within } = CERTAINTY[locale]
  return {
    ...placed.datum,
    period,
    ...(hasImprecise && { certainty: isImprecise(period) ? within : whole }),
    start,
    end,
    ...(isOpenAtEnd && { endArrow: end, endIs: OPEN[locale].end }),
    ...(isOpenAtStart && { startArrow: start, startIs: OPEN[locale].start }),
  }
}

/** Time from left to right, with room for the arrows at open sides. */
const timeChannel = (field: string, sides: readonly Side[], locale: Locale): ChartChannel => ({
  field,
  type: 'temporal',
  title: null,
  scale: { type: 'utc', ...(sides.length > 0 && { padding: ARROW_ROOM }) },
  axis: timeAxis[locale],
})

/** A colour for each column, explained where there are several. */
const columnColor = (spans: readonly ChartSpan[], columnLabels: readonly string[]): ChartChannel => {
  const columns = [...new Set(spans.map(({ placed }) => placed.column))].sort((a, b) => a - b)
  return {
    field: 'column',
    type: 'nominal',
    title: null,
    scale: {
      domain: columns.map((column) => columnLabels[column] ?? ''),
      range: columns.map((_, index) => PALETTE[(index + 4) % PALETTE.length] ?? ''),
    },
    legend: columns.length > 1 ? { labelExpr: BREAK_LINES, labelLimit: LEGEND_LABEL_LIMIT } : null,
  }
}

const certaintyOpacity = (locale: Locale): ChartChannel => ({
  field: 'certainty',
  type: 'ordinal',
  title: null,
  scale: { domain: [CERTAINTY[locale].whole, CERTAINTY[locale].within], range: [1, FAINT] },
  legend: { labelLimit: LEGEND_LABEL_LIMIT },
})

/** The arrows at one side; those at all sides share one legend. */
const arrowLayer = (side: Side, sides: readonly Side[], locale: Locale): ChartLayer => ({
  mark: { type: 'point', filled: true, size: ARROW_SIZE, xOffset: ARROW_OFFSET[side] },
  encoding: {
    x: timeChannel(`${side}Arrow`, sides, locale),
    shape: {
      field: `${side}Is`,
      type: 'nominal',
      title: null,
      scale: { domain: sides.map((each) => OPEN[locale][each]), range: sides.map((each) => ARROWS[each]) },
      legend: { labelLimit: LEGEND_LABEL_LIMIT },
    },
  },
})

/**
 * A bar for each stretch of time, in the row that it belongs to, coloured by column where there are several. A year or
 * month in which something happened on days that no source tells is faint. An arrow stands where a stretch has an open
 * end or start, just beyond the latest or earliest day of all.
 */
export const ganttChart = (context: ChartContext): Chart => {
  const { locale, columnLabels, tooltip } = context
  const spans = spansOf(context)
  const hasImprecise = spans.some(({ period }) => isImprecise(period))
  const sides = openSides(spans)
  return {
    values: spans.map((span) => datumOf(span, locale, hasImprecise)),
    body: {
      width: WIDTH,
      height: rowHeight(context, ROW_HEIGHT),
      encoding: {
        y: rowAxis(context),
        color: columnColor(spans, columnLabels),
        ...(hasImprecise && { opacity: certaintyOpacity(locale) }),
        tooltip: [...tooltip, { field: 'period', type: 'nominal', title: PERIOD[locale] }],
      },
      layer: [
        {
          mark: { type: 'rule', strokeWidth: BAR_HEIGHT, strokeCap: 'round' },
          encoding: { x: timeChannel('start', sides, locale), x2: { field: 'end' } },
        },
        ...sides.map((side) => arrowLayer(side, sides, locale)),
      ],
    },
  }
}
