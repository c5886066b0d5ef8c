import type { Comparison } from '../compare/comparison.js'
import { cellGrid } from './cell-grid.js'
import { escapeUnseenInJson } from './escape-unseen-in-json.js'

const nameIfNotFinite = (_key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value

/**
 * Writes a comparison as JSON, indented by two spaces: `kind`, `title`, `rows` and `columns` with `id`, `label` and
 * `record`, `cells` with `value`, `text`, `via`, `state`, `citations` and `records` or null, `legend` and `notes`.
 * `JSON.parse` gives the same comparison back. Texts stand in both languages, control and direction characters in them
 * as escapes; a figure that JSON cannot write stands as its name (`'Infinity'`).
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
 * written //=> comparison
 * ```
 */
export const toJson = (comparison: Comparison): string => {
  const { kind, title, rows, columns, legend, notes } = comparison
  const whole: Comparison = { kind, title, rows, columns, cells: cellGrid(comparison), legend, notes }
  return escapeUnseenInJson(JSON.stringify(whole, nameIfNotFinite, 2))
}
