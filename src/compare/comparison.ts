import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Citation, LocalizedText } from '../model/records.js'

/** What a comparison is of. */
export type ComparisonKind =
  | 'approaches'
  | 'strategies'
  | 'measures'
  | 'programs'
  | 'amounts'
  | 'technologies'
  | 'places'
  | 'indicator'
  | 'timeline'
  | 'network'
  | 'centrality'
  | 'trace'

/** The kind and id of a record. */
export interface RecordReference {
  /** The kind of the record. */
  readonly kind: Kind
  /** Its id. */
  readonly id: string
}

/** A row or column. */
export interface AxisItem {
  /** The id of a record, a term, or what else tells the row or column from others. */
  readonly id: string
  /** What it is called. */
  readonly label: LocalizedText
  /** The record that it stands for, where it stands for one. */
  readonly record?: RecordReference
}

/** What a cell holds: a term (`'conditional'`), several terms or ids, a figure. */
export type CellValue = string | number | readonly string[]

/** What is known where a row and a column meet. */
export interface Cell {
  /** What it holds, for programs. */
  readonly value: CellValue
  /** The value in words, short. */
  readonly text: LocalizedText
  /**
   * The id of what the value was derived through, where no source says it of the row and column themselves; absent
   * where parts of it were derived through different things, or some of it was not derived: the text then tells which.
   */
  readonly via?: string
  /** The entry of the legend that sorts the cell: that a theme appears, persists, changes, vanishes. */
  readonly state?: string
  /** Where it is from. */
  readonly citations: readonly Citation<AnyIds>[]
  /** The records that the value is taken from. */
  readonly records?: readonly RecordReference[]
}

/** What one term in the cells means. */
export interface LegendEntry {
  /** The term. */
  readonly id: string
  /** What it is called. */
  readonly label: LocalizedText
  /** What it means. */
  readonly description?: LocalizedText
}

/** The one result of every comparing function: a table that carries its sources. */
export interface Comparison {
  /** What it is of. */
  readonly kind: ComparisonKind
  /** What it shows. */
  readonly title: LocalizedText
  /** What goes down. */
  readonly rows: readonly AxisItem[]
  /** What goes across. */
  readonly columns: readonly AxisItem[]
  /** One array for each row with one cell for each column; null where no source says anything. */
  readonly cells: readonly (readonly (Cell | null)[])[]
  /** The terms that occur in the cells. */
  readonly legend: readonly LegendEntry[]
  /** What a reader must know: ties, excerpts, what was left out. */
  readonly notes: readonly LocalizedText[]
}
