import type { Cell, Comparison } from '../compare/comparison.js'
import type { Locale } from '../time/locale.js'
import { cellGrid } from './cell-grid.js'
import { escapeMermaid } from './escape-mermaid.js'
import { graphOf } from './graph.js'
import { isNetwork } from './is-network.js'
import type { RenderOptions } from './render-options.js'

const HEADER = 'graph LR'

const node = (id: string, label: string) => `  ${id}["${escapeMermaid(label) || ' '}"]`

const edge = (from: string, arrow: '-->' | '---', label: string, to: string) =>
  `  ${from} ${arrow}|"${escapeMermaid(label) || ' '}"| ${to}`

const networkLines = (comparison: Comparison, locale: Locale): readonly string[] => {
  const { directed, nodes, edges } = graphOf(comparison)
  const ids = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]))
  const idOf = (id: string) => ids.get(id) ?? ''
  return [
    ...nodes.map(({ id, label }) => node(idOf(id), label[locale])),
    ...edges.map(({ source, target, weight }) =>
      edge(idOf(source), directed ? '-->' : '---', String(weight), idOf(target)),
    ),
  ]
}

const treeLines = (comparison: Comparison, locale: Locale): readonly string[] => {
  const { rows, columns } = comparison
  const values = new Map<string, string>()
  const valueId = (cell: Cell) => {
    const text = cell.text[locale]
    const id = values.get(text) ?? `v${values.size + 1}`
    values.set(text, id)
    return id
  }
  const edges = cellGrid(comparison).flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell ? [edge(`r${row + 1}`, '-->', columns[column]?.label[locale] ?? '', valueId(cell))] : [],
    ),
  )
  return [
    ...rows.map(({ label }, row) => node(`r${row + 1}`, label[locale])),
    ...[...values].map(([text, id]) => node(id, text)),
    ...edges,
  ]
}

/**
 * Draws a comparison as a Mermaid flowchart. A network becomes its nodes with the weight at each tie, without arrows
 * where all ties go both ways. Any other comparison becomes arrows from its rows to what its cells say, with the column
 * at the arrow; cells that say the same share a node. Labels are escaped, and ids are made up.
 *
 * @example
 * ```ts
 * import { type Comparison, toMermaid } from 'sti-atlas/render'
 *
 * const comparison: Comparison = {
 *   kind: 'approaches',
 *   title: { en: 'Approaches', ja: 'アプローチ' },
 *   rows: [{ id: 'KR', label: { en: 'Korea', ja: '韓国' } }],
 *   columns: [{ id: 'TH', label: { en: 'Thailand', ja: 'タイ' } }],
 *   cells: [[{ value: 'working', text: { en: 'working level', ja: '実務' }, citations: [] }]],
 *   legend: [],
 *   notes: [],
 * }
 * toMermaid(comparison).split('\n') //=> ['graph LR', '  r1["Korea"]', '  v1["working level"]', '  r1 -->|"Thailand"| v1', '']
 * ```
 */
export const toMermaid = (comparison: Comparison, { locale = 'en' }: RenderOptions = {}): string => {
  const lines = isNetwork(comparison) ? networkLines(comparison, locale) : treeLines(comparison, locale)
  return `${[HEADER, ...lines].join('\n')}\n`
}
