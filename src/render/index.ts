/**
 * Writing a `Comparison` out: Markdown, CSV, HTML, text, JSON, charts, diagrams, networks.
 *
 * @module sti-atlas/render
 */
export type {
  AxisItem,
  Cell,
  CellValue,
  Comparison,
  ComparisonKind,
  LegendEntry,
  RecordReference,
} from '../compare/comparison.js'
export type { CitationOptions, RenderOptions } from './render-options.js'
export { sourceNameIn } from './source-name-in.js'
export { type CsvOptions, toCsv } from './to-csv.js'
export { toGraphml } from './to-graphml.js'
export { type HtmlOptions, toHtml } from './to-html.js'
export { toJson } from './to-json.js'
export { type MarkdownOptions, toMarkdown } from './to-markdown.js'
export { toMermaid } from './to-mermaid.js'
export { type NodeLinkGraph, type NodeLinkTie, toNodeLink } from './to-node-link.js'
export { type TextOptions, toText } from './to-text.js'
export { toVegaLite, type VegaLiteOptions } from './to-vega-lite.js'
export type { ChartKind } from './vega-lite/choose-chart.js'
export type {
  ChartAxis,
  ChartBody,
  ChartChannel,
  ChartDatum,
  ChartEncoding,
  ChartExpression,
  ChartFacet,
  ChartLayer,
  ChartMark,
  ChartResolution,
  ChartScale,
  ChartStep,
  ChartTitle,
  VegaLiteSpecification,
} from './vega-lite/specification.js'
