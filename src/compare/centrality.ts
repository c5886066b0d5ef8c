import type { LocalizedText } from '../model/records.js'
import type { Cell, Comparison } from './comparison.js'
import { notesFor } from './empty-note.js'
import { distinctCitations } from './measures-cell.js'

type Ties = readonly (readonly number[])[]

/** Steps from a node to every node that can be reached. */
const distancesFrom = (start: number, ties: Ties): ReadonlyMap<number, number> => {
  const distances = new Map([[start, 0]])
  for (const [node, distance] of distances) {
    for (const next of ties[node] ?? []) if (!distances.has(next)) distances.set(next, distance + 1)
  }
  return distances
}

/** The share of the other nodes that can be reached, divided by the mean distance to them (Wasserman and Faust). */
const closenessOf = (node: number, ties: Ties): number => {
  const distances = distancesFrom(node, ties)
  const reached = distances.size - 1
  const total = [...distances.values()].reduce((sum, distance) => sum + distance, 0)
  return total === 0 ? 0 : (reached / (ties.length - 1)) * (reached / total)
}

const measures: Readonly<
  Record<'degree' | 'strength' | 'closeness', { label: LocalizedText; description: LocalizedText }>
> = {
  degree: {
    label: { en: 'Degree', ja: '次数' },
    description: { en: 'Number of nodes that it is tied to.', ja: 'つながりのある相手の数。' },
  },
  strength: {
    label: { en: 'Strength', ja: '強度' },
    description: { en: 'Number of ties.', ja: 'つながりの数。' },
  },
  closeness: {
    label: { en: 'Closeness', ja: '近接中心性' },
    description: {
      en: 'Share of the other nodes that it reaches, divided by the mean number of steps to them; 0 to 1.',
      ja: '到達できる相手の割合を、そこまでの平均段数で割った値。0から1。',
    },
  },
}

/**
 * How central each node of a {@link network} is: rows are nodes, the most tied first; columns are degree (nodes tied
 * to), strength (number of ties) and closeness (0 to 1).
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { centrality, network } from 'sti-atlas/compare'
 *
 * const { columns } = centrality(network(atlas, { ties: ['agreement'] }))
 * columns.map(({ id }) => id) //=> ['degree', 'strength', 'closeness']
 * ```
 */
export const centrality = ({ rows, cells }: Comparison): Comparison => {
  const weights = cells.map((row) => row.map((cell) => (typeof cell?.value === 'number' ? cell.value : 0)))
  const ties = weights.map((row) => row.flatMap((weight, column) => (weight > 0 ? [column] : [])))
  const nodes = rows.map((item, index) => {
    const citations = distinctCitations((cells[index] ?? []).flatMap((cell) => cell?.citations ?? []))
    const figure = (value: number): Cell => {
      const text = String(Math.round(value * 1000) / 1000)
      return { value, text: { en: text, ja: text }, citations }
    }
    const strength = (weights[index] ?? []).reduce((sum, weight) => sum + weight, 0)
    return {
      item,
      strength,
      cells: [figure(ties[index]?.length ?? 0), figure(strength), figure(closenessOf(index, ties))],
    }
  })
  const ordered = nodes.toSorted((a, b) => b.strength - a.strength || (a.item.id < b.item.id ? -1 : 1))
  const columns = Object.entries(measures).map(([id, { label }]) => ({ id, label }))
  return {
    kind: 'network',
    title: { en: 'Centrality', ja: '中心性' },
    rows: ordered.map(({ item }) => item),
    columns,
    cells: ordered.map((node) => node.cells),
    legend: Object.entries(measures).map(([id, entry]) => ({ id, ...entry })),
    notes: notesFor(rows, columns),
  }
}
