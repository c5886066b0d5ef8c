import type { Cell, Comparison } from '../compare/comparison.js'
import type { AnyIds } from '../model/ids.js'
import type { Citation } from '../model/records.js'
import { cellGrid } from './cell-grid.js'

/** The distinct citations of a comparison, in the order in which its cells show them. */
export interface Footnotes {
  readonly citations: readonly Citation<AnyIds>[]
  /** The numbers of a cell's citations, from 1, ascending. */
  readonly numbersOf: (cell: Cell) => readonly number[]
}

const keyOf = ({ source, section, label }: Citation<AnyIds>) => JSON.stringify([source, section, label])

/** Numbers the citations of a comparison: the same source, section and label have the same number. */
export const numberCitations = (comparison: Comparison): Footnotes => {
  const citations = new Map<string, Citation<AnyIds>>()
  for (const cell of cellGrid(comparison).flat()) {
    for (const citation of cell?.citations ?? []) {
      if (!citations.has(keyOf(citation))) citations.set(keyOf(citation), citation)
    }
  }
  const numbers = new Map([...citations.keys()].map((key, index) => [key, index + 1]))
  return {
    citations: [...citations.values()],
    numbersOf: (cell) =>
      [...new Set(cell.citations.map((citation) => numbers.get(keyOf(citation)) ?? 0))].sort((a, b) => a - b),
  }
}
