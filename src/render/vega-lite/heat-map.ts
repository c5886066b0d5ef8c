import type { Cell } from '../../compare/comparison.js'
import { legendTerms } from '../cell-terms.js'
import { cellWeight } from '../cell-weight.js'
import { neutralizeControlCharacters } from '../neutralize-control-characters.js'
import { columnAxis, rowAxis, rowHeight } from './axes.js'
import type { ChartContext } from './chart-context.js'
import { colorsOf, inkOn, inkOnViridis, PALETTE } from './colors.js'
import type { Chart, ChartChannel, ChartDatum, ChartLayer } from './specification.js'
import { byLine, type LabelSize, LINE_HEIGHT, linesOf, wrapLabel } from './wrap-label.js'

const ROW_HEIGHT = 28
const LEVEL_WIDTH = 120
const SLANTED_WIDTH = 52
const SLANTED_TERM_WIDTH = 110
const LEGEND_LABEL_LIMIT = 240
const WORDS_COLOR = '#EEF3F8'
const WORDS_WIDTH = 172
const WORDS: LabelSize = { width: 24, lines: 4 }
const SEVERAL_COLOR = '#EEEEEE'
const BORDER = '#BBBBBB'
const MARGIN = 4
const SEVERAL = { en: 'several', ja: '複数' } as const

/** A figure short enough for a cell. */
const rounded = (figure: number) => String(Math.round(figure * 1000) / 1000)

/** How the cells of a matrix are drawn. */
interface Cells {
  readonly values: readonly ChartDatum[]
  readonly width: number
  readonly height: number
  readonly layer: readonly ChartLayer[]
}

const draw = (context: ChartContext, { values, width, height, layer }: Cells): Chart => ({
  values: context.slantedLabels
    ? values.map((value, index) => ({
        ...value,
        column: context.slantedLabels?.[context.cells[index]?.column ?? 0] ?? '',
      }))
    : values,
  body: {
    width: { step: width },
    height: rowHeight(context, height),
    encoding: { x: columnAxis(context), y: rowAxis(context), tooltip: context.tooltip },
    layer,
  },
})

const drawColored = (
  context: ChartContext,
  values: readonly ChartDatum[],
  width: number,
  color: ChartChannel,
): Chart =>
  draw(context, {
    values,
    width,
    height: ROW_HEIGHT,
    layer: [
      { mark: { type: 'rect', stroke: BORDER }, encoding: { color } },
      {
        mark: { type: 'text', limit: width - MARGIN },
        encoding: {
          text: { field: 'short', type: 'nominal' },
          fill: { field: 'ink', type: 'nominal', scale: null },
        },
      },
    ],
  })

const termMap = (context: ChartContext): Chart => {
  const { comparison, locale, cells } = context
  const used = new Set(cells.flatMap(({ cell }) => legendTerms(cell)))
  const legend = comparison.legend.filter(({ id }) => used.has(id))
  const colors = colorsOf(legend.map(({ id }) => id))
  const entries = new Map(
    legend.map(({ id, label }, index) => [
      id,
      { label: neutralizeControlCharacters(label[locale]), color: colors[index] ?? SEVERAL_COLOR },
    ]),
  )
  const several = SEVERAL[locale]
  const severalShown = cells.some(({ cell }) => legendTerms(cell).length > 1)
  const values = cells.map(({ cell, datum }) => {
    const found = legendTerms(cell).flatMap((term) => entries.get(term) ?? [])
    const [first] = found
    const one = found.length === 1 ? first : undefined
    return {
      ...datum,
      short: found.map(({ label }) => label).join(' / '),
      term: one?.label ?? several,
      ink: inkOn(one?.color ?? SEVERAL_COLOR),
    }
  })
  const shown = [...entries.values()]
  return drawColored(context, values, context.slantedLabels ? SLANTED_TERM_WIDTH : LEVEL_WIDTH, {
    field: 'term',
    type: 'nominal',
    title: null,
    scale: {
      domain: [...shown.map(({ label }) => label), ...(severalShown ? [several] : [])],
      range: [...shown.map(({ color }) => color), ...(severalShown ? [SEVERAL_COLOR] : [])],
    },
    legend: { labelLimit: LEGEND_LABEL_LIMIT },
  })
}

const countMap = (context: ChartContext): Chart => {
  const isComparable = context.comparison.kind === 'network' || context.comparison.kind === 'indicator'
  const countOf = (cell: Cell) => (typeof cell.value === 'number' && !isComparable ? 1 : cellWeight(cell))
  const most = context.cells
    .map(({ cell }) => countOf(cell))
    .filter(Number.isFinite)
    .reduce((largest, count) => Math.max(largest, count), 1)
  const values = context.cells.map(({ cell, datum }) => {
    const count = countOf(cell)
    return { ...datum, count, short: rounded(count), ink: inkOnViridis(count / most) }
  })
  return drawColored(context, values, context.slantedLabels ? SLANTED_WIDTH : LEVEL_WIDTH, {
    field: 'count',
    type: 'quantitative',
    scale: { scheme: 'viridis', domain: [0, most] },
    legend: null,
  })
}

const wordMap = (context: ChartContext): Chart => {
  const texts = context.cells.map(({ cell }) =>
    wrapLabel(neutralizeControlCharacters(cell.text[context.locale]), WORDS),
  )
  return draw(context, {
    values: context.cells.map(({ datum }, index) => ({ ...datum, short: texts[index] ?? '' })),
    width: WORDS_WIDTH,
    height: Math.max(ROW_HEIGHT, linesOf(texts) * LINE_HEIGHT + 2 * MARGIN),
    layer: [
      { mark: { type: 'rect', stroke: BORDER, color: WORDS_COLOR } },
      {
        mark: {
          type: 'text',
          limit: WORDS_WIDTH - MARGIN,
          lineBreak: '\n',
          lineHeight: LINE_HEIGHT,
          dy: byLine(0, -LINE_HEIGHT / 2, 'datum.short'),
        },
        encoding: { text: { field: 'short', type: 'nominal' } },
      },
    ],
  })
}

/**
 * A matrix of coloured cells: their words where each column is a property of its own, as those of programs; a colour
 * for each term where the legend explains every term of the cells and the palette has enough colours; else a scale for
 * how many terms or ids a cell holds, in which a figure counts as one where the figures of the comparison have no unit
 * in common.
 */
export const heatMap = (context: ChartContext): Chart => {
  if (context.comparison.kind === 'programs') return wordMap(context)
  const explained = new Set(context.comparison.legend.map(({ id }) => id))
  const terms = new Set(context.cells.flatMap(({ cell }) => legendTerms(cell)))
  const categorical =
    terms.size > 0 && terms.size <= PALETTE.length && [...terms].every((term) => explained.has(term))
  return categorical ? termMap(context) : countMap(context)
}
