import { onceFor } from '../../../once-for.js'
import { isBlank } from '../../is-blank.js'
import { withLineFeeds } from '../line-feeds.js'
import { createPlaces, type LineColumn } from '../text-position.js'
import type { ColumnNode } from './column-tree.js'
import type { Columns } from './csv-columns.js'
import { type Dialect, scanRow } from './csv-row.js'
import type { WholeRow } from './csv-rows.js'
import { spreadNodes } from './csv-spread.js'

/** Finds the columns that hold the fields of a row. */
export type ColumnFinder = (path: readonly PropertyKey[]) => number | undefined

/**
 * Finds the column that holds a field of a row, or one around it; undefined where no column has to do with it. Items
 * of a list count as the record has them, without the empty ones.
 */
export function createColumnFinder(
  { record, listSeparator }: Columns,
  cells: readonly string[],
): ColumnFinder {
  /** The children that are filled, in their order. */
  const filledOf = onceFor(new Map<ColumnNode, readonly ColumnNode[]>(), (node) =>
    childrenOf(node).filter(isFilled),
  )
  const childrenOf = (node: ColumnNode): readonly ColumnNode[] => {
    if (node.sort === 'cell') return []
    const spread = node.sort === 'list' ? spreadNodes(node, cells, listSeparator) : undefined
    return spread ?? node.children.map(([, inner]) => inner)
  }
  const isFilled = (node: ColumnNode): boolean =>
    node.sort === 'cell' ? !isBlank(cells[node.column] ?? '') : filledOf(node).length > 0
  const firstColumn = (node: ColumnNode): number | undefined => {
    if (node.sort === 'cell') return node.column
    const [filled = node.children[0]?.[1]] = filledOf(node)
    return filled && firstColumn(filled)
  }
  const childAt = (node: ColumnNode, step: PropertyKey): ColumnNode | undefined => {
    if (node.sort === 'cell') return undefined
    return node.sort === 'object' ? node.byStep.get(String(step)) : filledOf(node)[Number(step)]
  }
  return (path) => {
    let node: ColumnNode = record
    for (const step of path) {
      const next = childAt(node, step)
      if (!next) break
      node = next
    }
    return node === record ? undefined : firstColumn(node)
  }
}

/** Finds where the cells of a row begin, by the numbers of their columns from 0. */
export type CellPlaces = (column: number) => LineColumn

/** Goes once through a row for the places of its cells. */
export function createCellPlaces({ line, text }: WholeRow, dialect: Dialect): CellPlaces {
  const scan = scanRow(text, 0, dialect, true)
  const starts = scan.outcome === 'row' ? scan.starts : []
  const placeOf = createPlaces({ line, column: 1 }, withLineFeeds(text, dialect.newline))
  return (column) => placeOf(starts[column] ?? 0)
}
