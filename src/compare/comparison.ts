import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Citation, LocalizedText } from '../model/records.js'

/** What a comparison is of. */
export type ComparisonKind =
  | 'approaches'
  | 'strategies'
  | 'measures'
  | 'programs'
  | 'technologies'
  | 'places'
  | 'indicator'
  | 'timeline'
  | 'network'
  | 'trace'

/** The kind and id of a record. */
export interface RecordReference {
  readonly kind: Kind
  readonly id: string
}

/** A row or column. */
export interface AxisItem {
  readonly id: string
  readonly label: LocalizedText
  /** The record that it stands for, where it stands for one. */
  readonly record?: RecordReference
}

/** What a cell holds: a term (`'conditional'`), several terms or ids, a figure. */
export type CellValue = string | number | readonly string[]

/** What is known where a row and a column meet. */
export interface Cell {
  readonly value: CellValue
  /** The value in words, short. */
  readonly text: LocalizedText
  /** The id of what the value was derived through, where no source says it of the row and column themselves. */
  readonly via?: string
  /** The entry of the legend that sorts the cell: that a theme appears, persists, changes, vanishes. */
  readonly state?: string
  readonly citations: readonly Citation<AnyIds>[]
  /** The records that the value is taken from. */
  readonly records?: readonly RecordReference[]
}

/** What one term in the cells means. */
export interface LegendEntry {
  readonly id: string
  readonly label: LocalizedText
  readonly description?: LocalizedText
}

/** The one result of every comparing function: a table that carries its sources. */
export interface Comparison {
  readonly kind: ComparisonKind
  readonly title: LocalizedText
  readonly rows: readonly AxisItem[]
  readonly columns: readonly AxisItem[]
  /** One array for each row with one cell for each column; null where no source says anything. */
  readonly cells: readonly (readonly (Cell | null)[])[]
  readonly legend: readonly LegendEntry[]
  readonly notes: readonly LocalizedText[]
}
