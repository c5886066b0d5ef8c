import type { Comparison } from '../compare/comparison.js'
import { citationText } from './citation-text.js'
import { escapeHtmlLine } from './escape-html.js'
import { graphOf } from './graph.js'
import type { CitationOptions } from './render-options.js'
import { withLocale } from './with-locale.js'

const HEAD = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
  '  <key id="title" for="graph" attr.name="title" attr.type="string"/>',
  '  <key id="label" for="node" attr.name="label" attr.type="string"/>',
  '  <key id="kind" for="node" attr.name="kind" attr.type="string"/>',
  '  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>',
  '  <key id="text" for="edge" attr.name="text" attr.type="string"/>',
  '  <key id="records" for="edge" attr.name="records" attr.type="string"/>',
  '  <key id="sources" for="edge" attr.name="sources" attr.type="string"/>',
]

const data = (key: string, text: string) => (text ? `<data key="${key}">${escapeHtmlLine(text)}</data>` : '')

/**
 * Writes a network as GraphML, which Gephi, yEd, igraph and NetworkX read: nodes with label and kind, edges with
 * weight, text, records (`agreement:id`, with spaces between) and sources. Nodes, edges and direction are those of
 * {@link toNodeLink}. All texts are escaped.
 *
 * @example
 * ```ts
 * import { type Comparison, toGraphml } from 'sti-atlas/render'
 *
 * const nodes = [
 *   { id: 'JP', label: { en: 'Japan', ja: '日本' } },
 *   { id: 'US', label: { en: 'United States', ja: '米国' } },
 * ]
 * const tie = { value: 3, text: { en: '3 ties', ja: '3件' }, citations: [] }
 * const network: Comparison = {
 *   kind: 'network',
 *   title: { en: 'Network', ja: 'ネットワーク' },
 *   rows: nodes,
 *   columns: nodes,
 *   cells: [[null, tie], [tie, null]],
 *   legend: [],
 *   notes: [],
 * }
 * const lines = toGraphml(network, { locale: 'ja' }).split('\n')
 * lines[9] //=> '  <graph edgedefault="undirected"><data key="title">ネットワーク</data>'
 * lines[10] //=> '    <node id="JP"><data key="label">日本</data></node>'
 * lines[12] //=> '    <edge source="JP" target="US"><data key="weight">3</data><data key="text">3件</data></edge>'
 * ```
 */
export const toGraphml = (comparison: Comparison, given: CitationOptions = {}): string => {
  const options = withLocale(given)
  const { locale } = options
  const { directed, nodes, edges } = graphOf(comparison)
  return [
    ...HEAD,
    `  <graph edgedefault="${directed ? 'directed' : 'undirected'}">${data('title', comparison.title[locale])}`,
    ...nodes.map(
      ({ id, label, record }) =>
        `    <node id="${escapeHtmlLine(id)}">${data('label', label[locale])}${data('kind', record?.kind ?? '')}</node>`,
    ),
    ...edges.map(({ source, target, weight, cell }) => {
      const records = (cell.records ?? []).map(({ kind, id }) => `${kind}:${id}`).join(' ')
      const sources = cell.citations.map((citation) => citationText(citation, options)).join('; ')
      const content = [
        data('weight', String(weight)),
        data('text', cell.text[locale]),
        data('records', records),
        data('sources', sources),
      ]
      return `    <edge source="${escapeHtmlLine(source)}" target="${escapeHtmlLine(target)}">${content.join('')}</edge>`
    }),
    '  </graph>',
    '</graphml>\n',
  ].join('\n')
}
