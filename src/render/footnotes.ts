import type { Cell, Comparison } from '../compare/comparison.js'
import { citationKey } from '../compare/records/citation-key.js'
import type { AnyIds } from '../model/ids.js'
import type { Citation } from '../model/records.js'
import { cellGrid } from './cell-grid.js'

/** The distinct citations of a comparison, in the order in which its cells show them. */
export interface Footnotes {
  readonly citations: readonly Citation<AnyIds>[]
  /** The numbers of a cell's citations, from 1, ascending. */
  readonly numbersOf: (cell: Cell) => readonly number[]
}

/** Numbers the citations of a comparison: the same source, section and label have the same number. */
export const numberCitations = (comparison: Comparison): Footnotes => {
  const citations = new Map<string, Citation<AnyIds>>()
  for (const cell of cellGrid(comparison).flat()) {
    for (const citation of cell?.citations ?? []) {
      const key = citationKey(citation)
      if (!citations.has(key)) citations.set(key, citation)
    }
  }
  const numbers = new Map([...citations.keys()].map((key, index) => [key, index + 1]))
  return {
    citations: [...citations.values()],
    numbersOf: (cell) =>
      [...new Set(cell.citations.map((citation) => numbers.get(citationKey(citation)) ?? 0))].sort(
        (a, b) => a - b,
      ),
  }
}
