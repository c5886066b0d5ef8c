import type { Cell, Comparison } from '../compare/comparison.js'
import type { Locale } from '../time/locale.js'
import { cellGrid } from './cell-grid.js'
import { escapeMermaid } from './escape-mermaid.js'
import { type Diagram, type DiagramEdge, type DiagramNode, fitDiagram } from './fit-diagram.js'
import { graphOf } from './graph.js'
import type { RenderOptions } from './render-options.js'
import { withLocale } from './with-locale.js'

const HEADER = 'graph LR'

const quoted = (label: string) => `"${escapeMermaid(label) || ' '}"`

const node = (id: string, label: string): DiagramNode => ({ id, line: `  ${id}[${quoted(label)}]` })

/** An edge of a diagram as it is asked for: its nodes, what stands at it, and how it is drawn. */
interface LabelledEdge {
  readonly from: string
  readonly to: string
  readonly label: string
  readonly arrow?: '-->' | '---'
  readonly weight?: number
}

const edge = ({ from, to, label, arrow = '-->', weight = 0 }: LabelledEdge): DiagramEdge => ({
  from,
  to,
  weight,
  line: `  ${from} ${arrow}|${quoted(label)}| ${to}`,
})

const networkDiagram = (comparison: Comparison, locale: Locale): Diagram => {
  const { directed, nodes, edges } = graphOf(comparison)
  const ids = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]))
  const idOf = (id: string) => ids.get(id) ?? ''
  return {
    nodes: nodes.map(({ id, label }) => node(idOf(id), label[locale])),
    edges: edges.map(({ source, target, weight }) =>
      edge({
        from: idOf(source),
        to: idOf(target),
        label: String(weight),
        arrow: directed ? '-->' : '---',
        weight,
      }),
    ),
  }
}

const treeDiagram = (comparison: Comparison, locale: Locale): Diagram => {
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
      cell
        ? [edge({ from: `r${row + 1}`, to: valueId(cell), label: columns[column]?.label[locale] ?? '' })]
        : [],
    ),
  )
  return {
    nodes: [
      ...rows.map(({ label }, row) => node(`r${row + 1}`, label[locale])),
      ...[...values].map(([text, id]) => node(id, text)),
    ],
    edges,
  }
}

const WORDS = {
  en: { weakest: 'ties, the weakest', last: 'arrows, the last ones', nodes: 'nodes' },
  ja: { weakest: 'つながり（弱いもの）', last: '矢印（末尾のもの）', nodes: '節点' },
} as const

/** Says how much of a diagram is not drawn; nothing where all of it is. */
const notice = (
  whole: Diagram,
  drawn: Diagram,
  edges: 'weakest' | 'last',
  locale: Locale,
): readonly string[] => {
  const counts = (['edges', 'nodes'] as const).flatMap((sort) => {
    const [all, missing] = [whole[sort].length, whole[sort].length - drawn[sort].length]
    const what = WORDS[locale][sort === 'edges' ? edges : 'nodes']
    if (missing === 0) return []
    return locale === 'ja' ? `${what}${all}のうち${missing}` : `${missing} of ${all} ${what}`
  })
  if (counts.length === 0) return []
  const text =
    locale === 'ja'
      ? `Mermaidの上限により省いたもの：${counts.join('、')}`
      : `Left out, as Mermaid draws no more: ${counts.join('; ')}`
  return [`  %% ${text}`, node('omitted', text).line]
}

/**
 * Draws a comparison as a Mermaid flowchart. A network becomes its nodes with the weight at each tie, without arrows
 * where all ties go both ways. Any other comparison becomes arrows from its rows to what its cells say, with the column
 * at the arrow; cells that say the same share a node. Labels are escaped, and ids are made up. Mermaid draws 500 edges
 * and 50,000 characters: of more, the strongest ties of a network are drawn, else the first arrows, with their nodes,
 * and a comment and a node say how many are left out.
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
export const toMermaid = (comparison: Comparison, options: RenderOptions = {}): string => {
  const { locale } = withLocale(options)
  const isOfTies = comparison.kind === 'network'
  const whole = isOfTies ? networkDiagram(comparison, locale) : treeDiagram(comparison, locale)
  const drawn = fitDiagram(whole)
  const lines = [...drawn.nodes, ...drawn.edges].map(({ line }) => line)
  return `${[HEADER, ...notice(whole, drawn, isOfTies ? 'weakest' : 'last', locale), ...lines].join('\n')}\n`
}
