import type { Comparison } from '../compare/comparison.js'
import { toCsv } from '../render/to-csv.js'
import { toGraphml } from '../render/to-graphml.js'
import { toHtml } from '../render/to-html.js'
import { toJson } from '../render/to-json.js'
import { toMarkdown } from '../render/to-markdown.js'
import { toMermaid } from '../render/to-mermaid.js'
import { toText } from '../render/to-text.js'
import { toVegaLite } from '../render/to-vega-lite.js'
import type { CommandIo } from './io.js'
import type { Locale } from './locale.js'
import type { ComparisonFormatName } from './names.js'

type Formatter = (comparison: Comparison, locale: Locale, io: CommandIo) => string

/** How a comparison can be written, by the name of the format. */
export const comparisonFormats: Readonly<Record<ComparisonFormatName, Formatter>> = {
  text: (comparison, locale, { width, color }) =>
    toText(comparison, { locale, color, ...(width && { width }) }),
  markdown: (comparison, locale) => toMarkdown(comparison, { locale }),
  csv: (comparison, locale) => toCsv(comparison, { locale }),
  html: (comparison, locale) => toHtml(comparison, { locale }),
  json: (comparison) => toJson(comparison),
  'vega-lite': (comparison, locale) => JSON.stringify(toVegaLite(comparison, { locale }), null, 2),
  mermaid: (comparison, locale) => toMermaid(comparison, { locale }),
  graphml: (comparison, locale) => toGraphml(comparison, { locale }),
}
