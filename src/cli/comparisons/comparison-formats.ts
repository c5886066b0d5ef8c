import type { Comparison } from '../../compare/comparison.js'
import type { CitationOptions } from '../../render/render-options.js'
import { type CsvOptions, toCsv } from '../../render/to-csv.js'
import { toGraphml } from '../../render/to-graphml.js'
import { toJson } from '../../render/to-json.js'
import { toMarkdown } from '../../render/to-markdown.js'
import { toMermaid } from '../../render/to-mermaid.js'
import { toText } from '../../render/to-text.js'
import { toVegaLite } from '../../render/to-vega-lite.js'
import type { CommandIo } from '../io.js'
import type { ComparisonFormatName } from '../options/names.js'
import { htmlPage } from '../output/html-page.js'

type Formatter = (comparison: Comparison, options: Named, io: CommandIo) => string

type Named = Required<CitationOptions> & Pick<CsvOptions, 'words' | 'citations' | 'byteOrderMark'>

/** How a comparison can be written, by the name of the format. */
export const comparisonFormats: Readonly<Record<ComparisonFormatName, Formatter>> = {
  text: (comparison, options, { width, color }) =>
    toText(comparison, { ...options, color, ...(width && { width }) }),
  markdown: toMarkdown,
  csv: toCsv,
  html: htmlPage,
  json: (comparison) => toJson(comparison),
  'vega-lite': (comparison, options) => JSON.stringify(toVegaLite(comparison, options), null, 2),
  mermaid: toMermaid,
  graphml: toGraphml,
}
