import { isBlank } from '../../check/is-blank.js'
import { withLineFeeds } from '../line-feeds.js'
import { createPlaces, type LineColumn } from '../text-position.js'
import type { Columns } from './csv-columns.js'
import type { Part } from './csv-part.js'
import { type Dialect, scanRow } from './csv-row.js'
import type { WholeRow } from './csv-rows.js'
import { spreadParts } from './csv-spread.js'

/** Finds the columns that hold the fields of a row. */
export type ColumnFinder = (path: readonly PropertyKey[]) => number | undefined

/** What `make` makes of a key, made once. */
const remembered = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}

/**
 * Finds the column that holds a field of a row, or one around it; undefined where no column has to do with it. Items
 * of a list count as the record has them, without the empty ones.
 */
export function createColumnFinder(
  { record, listSeparator }: Columns,
  cells: readonly string[],
): ColumnFinder {
  /** The parts that are filled, in their order. */
  const filledOf = remembered((part: Part): readonly Part[] => partsOf(part).filter(isFilled))
  const partsOf = (part: Part): readonly Part[] => {
    if (part.sort === 'cell') return []
    const spread = part.sort === 'list' ? spreadParts(part, cells, listSeparator) : undefined
    return spread ?? part.parts.map(([, inner]) => inner)
  }
  const isFilled = (part: Part): boolean =>
    part.sort === 'cell' ? !isBlank(cells[part.column] ?? '') : filledOf(part).length > 0
  const firstColumn = (part: Part): number | undefined => {
    if (part.sort === 'cell') return part.column
    const [filled = part.parts[0]?.[1]] = filledOf(part)
    return filled && firstColumn(filled)
  }
  const partAt = (part: Part, step: PropertyKey): Part | undefined => {
    if (part.sort === 'cell') return undefined
    return part.sort === 'object' ? part.byStep.get(String(step)) : filledOf(part)[Number(step)]
  }
  return (path) => {
    let part: Part = record
    for (const step of path) {
      const next = partAt(part, step)
      if (!next) break
      part = next
    }
    return part === record ? undefined : firstColumn(part)
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
