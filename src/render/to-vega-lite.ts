import type { Comparison } from '../compare/comparison.js'
import { citationText } from './citation-text.js'
import { numberCitations } from './footnotes.js'
import { headings } from './headings.js'
import { legendText } from './legend-text.js'
import { neutralizeControlCharacters } from './neutralize-control-characters.js'
import type { CitationOptions } from './render-options.js'
import { barChart } from './vega-lite/bar-chart.js'
import { bumpChart } from './vega-lite/bump-chart.js'
import { type ChartContext, chartContext } from './vega-lite/chart-context.js'
import { type ChartKind, chooseChart } from './vega-lite/choose-chart.js'
import { ganttChart } from './vega-lite/gantt-chart.js'
import { heatMap } from './vega-lite/heat-map.js'
import type { Chart, VegaLiteSpecification } from './vega-lite/specification.js'
import { type WithLocale, withLocale } from './with-locale.js'
import { wrapText } from './wrap-text.js'

/** How to draw a chart. */
export interface VegaLiteOptions extends CitationOptions {
  /** The kind of chart; the one that suits the comparison where absent. One with nothing to draw becomes a heat map. */
  readonly chart?: ChartKind | undefined
}

const charts: Readonly<Record<ChartKind, (context: ChartContext) => Chart>> = {
  'heat-map': heatMap,
  bump: bumpChart,
  gantt: ganttChart,
  bars: barChart,
}

const TITLE_WIDTH = 76

/** The chart asked for; a heat map where that has nothing to draw, as its axes would have no extent. */
const draw = (context: ChartContext, kind: ChartKind): Chart => {
  if (!Object.hasOwn(charts, kind)) {
    throw new RangeError(`unknown chart "${kind}"; known are ${Object.keys(charts).join(', ')}`)
  }
  const chart = charts[kind](context)
  return chart.values.length > 0 ? chart : heatMap(context)
}

/** A title as it is, or in lines where it is long. */
const inLines = (title: string): string | readonly string[] => {
  const lines = wrapText(title, TITLE_WIDTH)
  return lines.length > 1 ? lines : title
}

const MARKS = {
  en: { stop: '. ', colon: ': ', and: '; ' },
  ja: { stop: '。', colon: '：', and: '；' },
} as const

const describe = (comparison: Comparison, options: WithLocale<CitationOptions>) => {
  const { locale } = options
  const { stop, colon, and } = MARKS[locale]
  const part = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${heading}${colon}${items.join(and)}`]
  return [
    comparison.title[locale],
    ...part(
      headings[locale].legend,
      comparison.legend.map((entry) => legendText(entry, locale).replace(/[.。]$/, '')),
    ),
    ...part(
      headings[locale].sources,
      numberCitations(comparison).citations.map((citation) => citationText(citation, options)),
    ),
  ].join(stop)
}

/**
 * A chart of a comparison as a Vega-Lite specification, a plain object with its data inside. Timelines become Gantt
 * charts; ranks of an indicator bump charts (two or more columns with `rank` in their ids, or all where the legend
 * explains `rank`); figures bars; everything else a heat map: with the words of the cells for programs, coloured by
 * term where the legend explains the terms, and by number elsewhere. The title stands in the language asked for with
 * the other one below it, the legend in the description and, for an indicator, at the axis of its figures, and the
 * citations in the description and the tooltips. Colours can be told apart with any colour vision. Throws a
 * `RangeError` for a kind of chart that there is not.
 *
 * @example
 * ```ts
 * import { type Comparison, toVegaLite } from 'sti-atlas/render'
 *
 * const comparison: Comparison = {
 *   kind: 'approaches',
 *   title: { en: 'Approaches', ja: 'アプローチ' },
 *   rows: [{ id: 'KR', label: { en: 'Korea', ja: '韓国' } }],
 *   columns: [{ id: 'TH', label: { en: 'Thailand', ja: 'タイ' } }],
 *   cells: [
 *     [
 *       {
 *         value: 'working',
 *         text: { en: 'working level', ja: '実務' },
 *         citations: [{ source: 'kr-2023', section: 'regions' }],
 *       },
 *     ],
 *   ],
 *   legend: [{ id: 'working', label: { en: 'working level', ja: '実務' } }],
 *   notes: [],
 * }
 * const chart = toVegaLite(comparison, { locale: 'ja' })
 * chart.title //=> { text: 'アプローチ', subtitle: 'Approaches', anchor: 'start' }
 * chart.description //=> 'アプローチ。凡例：実務。出典：kr-2023 § regions'
 * chart.data.values[0]?.term //=> '実務'
 * ```
 */
export const toVegaLite = (comparison: Comparison, given: VegaLiteOptions = {}): VegaLiteSpecification => {
  const options = withLocale(given)
  const { locale } = options
  const context = chartContext(comparison, options)
  const { values, body } = draw(context, options.chart ?? chooseChart(context))
  const text = neutralizeControlCharacters(comparison.title[locale])
  const subtitle = neutralizeControlCharacters(comparison.title[locale === 'en' ? 'ja' : 'en'])
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: {
      text: inLines(text),
      ...(subtitle === text ? {} : { subtitle: inLines(subtitle) }),
      anchor: 'start',
    },
    description: neutralizeControlCharacters(describe(comparison, options)),
    data: { values },
    ...body,
  }
}
