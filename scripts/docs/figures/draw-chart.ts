import * as vega from 'vega'
import * as vegaLite from 'vega-lite'
import type { Comparison } from '../../../src/compare/comparison.js'
import { toVegaLite } from '../../../src/render/to-vega-lite.js'
import type { Locale } from '../../../src/time/locale.js'
import { textWidth } from './text-width.js'

/** The fonts of figures; without the name of a Japanese one, Chinese forms of characters may be shown. */
export const FONT =
  "Helvetica, Arial, 'Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif"

const config: vegaLite.Config = {
  background: 'white',
  font: FONT,
  padding: 12,
  view: { stroke: null },
  title: { fontSize: 15, subtitleFontSize: 12, subtitleColor: '#555', offset: 14, subtitlePadding: 4 },
  axis: {
    domain: false,
    ticks: false,
    labelFontSize: 12,
    titleFontSize: 12,
    labelPadding: 6,
    gridColor: '#ddd',
    domainColor: '#999',
  },
  legend: { labelFontSize: 12, titleFontSize: 12, symbolSize: 140 },
  header: { labelFontSize: 12 },
  text: { fontSize: 12 },
}

/** How much wider bold type is. */
const BOLD = 1.1

interface TextItem {
  readonly fontSize?: number
  readonly fontWeight?: string | number
  readonly limit?: number
}

// Vega guesses widths by the number of characters, and Japanese ones are twice as wide.
Object.assign(Reflect.get(vega, 'textMetrics'), {
  width: ({ fontSize = 12, fontWeight, limit = 0 }: TextItem, text: unknown) => {
    const size = fontWeight === 'bold' ? fontSize * BOLD : fontSize
    const lines = [text].flat().map((line) => textWidth(String(line ?? ''), size))
    return Math.min(Math.max(0, ...lines), limit > 0 ? limit : Number.POSITIVE_INFINITY)
  },
})

/** A comparison as a picture: the Vega-Lite chart that suits it, as an SVG document whose text is text. */
export const drawChart = async (comparison: Comparison, locale: Locale): Promise<string> => {
  vega.resetSVGDefIds()
  const { spec } = vegaLite.compile(JSON.parse(JSON.stringify(toVegaLite(comparison, { locale }))), {
    config,
  })
  const view = new vega.View(vega.parse(spec), { renderer: 'none' })
  const svg = await view.toSVG()
  view.finalize()
  return `${svg.replace('<svg ', `<svg xml:lang="${locale}" `)}\n`
}
