import type { AxisItem, Cell, Comparison } from '../compare/comparison.js'
import { cellGrid } from './cell-grid.js'
import { escapeUnseenInJson } from './escape-unseen-in-json.js'

const axis = (items: readonly AxisItem[]) => items.map(({ id, label }) => ({ id, label }))

const writeCell = ({ value, text, via, state, citations }: Cell) => ({ value, text, via, state, citations })

/**
 * Writes a comparison as JSON, indented by two spaces: `kind`, `title`, `rows` and `columns` with `id` and `label`,
 * `cells` with `value`, `text`, `via`, `state` and `citations` or null, and `notes`. Texts stand in both languages,
 * control and direction characters in them as escapes.
 *
 * @example
 * ```ts
 * import { type Comparison, toJson } from 'sti-atlas/render'
 *
 * const comparison: Comparison = {
 *   kind: 'approaches',
 *   title: { en: 'Approaches', ja: 'アプローチ' },
 *   rows: [{ id: 'KR', label: { en: 'Korea', ja: '韓国' } }],
 *   columns: [{ id: 'TH', label: { en: 'Thailand', ja: 'タイ' } }],
 *   cells: [[{ value: 'working', text: { en: 'working level', ja: '実務' }, via: 'asean', citations: [] }]],
 *   legend: [],
 *   notes: [],
 * }
 * const written = JSON.parse(toJson(comparison))
 * written.cells[0][0].value //=> 'working'
 * written.columns //=> [{ id: 'TH', label: { en: 'Thailand', ja: 'タイ' } }]
 * ```
 */
export const toJson = (comparison: Comparison): string => {
  const { kind, title, rows, columns, notes } = comparison
  const json = JSON.stringify(
    {
      kind,
      title,
      rows: axis(rows),
      columns: axis(columns),
      cells: cellGrid(comparison).map((row) => row.map((cell) => cell && writeCell(cell))),
      notes,
    },
    null,
    2,
  )
  return escapeUnseenInJson(json)
}
