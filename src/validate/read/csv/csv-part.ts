import type { CellType } from './csv-cell.js'

/** A cell of a row; of one that holds several items, one of them. */
export interface CellPart {
  readonly sort: 'cell'
  readonly column: number
  readonly type: CellType
  /** Which choice of the objects of a list has the field, where the column has no number. */
  readonly choice?: number
  /** The text of one of the items, where the cell holds several. */
  readonly item?: string
}

/** Parts by name. */
export interface ObjectPart extends Parts<string> {
  readonly sort: 'object'
}

/** Parts in order. */
export interface ListPart extends Parts<number> {
  readonly sort: 'list'
  /** Its columns without numbers, where it has any. */
  spread?: Spread
}

/** A column as a part of the record. */
export type Part = CellPart | ObjectPart | ListPart

/** Parts one after another, and by the step that leads to each. */
interface Parts<Step> {
  readonly parts: [step: Step, part: Part][]
  readonly byStep: Map<string | number, Part>
}

/** A field of the objects of a list, and the column that may hold it for all of them. */
export type FieldColumn = readonly [field: string, cell: CellPart]

/** The columns without numbers of a list of objects. */
export interface Spread {
  /** Those that each choice of an object has, in the order in which objects stand. */
  readonly choices: readonly (readonly FieldColumn[])[]
  /** All other columns of the list. */
  readonly others: readonly Part[]
}
