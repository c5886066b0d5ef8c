import type { Comparison } from '../compare/comparison.js'
import { toJson } from '../render/to-json.js'
import { toMarkdown } from '../render/to-markdown.js'
import { toText } from '../render/to-text.js'
import type { CommandIo } from './io.js'
import type { Locale } from './locale.js'

type Formatter = (comparison: Comparison, locale: Locale, io: CommandIo) => string

/** How a comparison can be written, by the name of the format. */
export const comparisonFormats: Readonly<Record<string, Formatter>> = {
  text: (comparison, locale, { width, color }) => toText(comparison, { locale, color, ...(width && { width }) }),
  markdown: (comparison, locale) => toMarkdown(comparison, { locale }),
  json: (comparison) => toJson(comparison),
}
