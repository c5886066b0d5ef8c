import type { CellType } from './csv-cell.js'

/** A cell of a row; of one that holds several items, one of them. */
export interface CellNode {
  readonly sort: 'cell'
  readonly column: number
  readonly type: CellType
  /** Which choice of the objects of a list has the field, where the column has no number. */
  readonly choice?: number
  /** The text of one of the items, where the cell holds several. */
  readonly item?: string
}

/** Nodes by name. */
export interface ObjectNode extends Branch<string> {
  readonly sort: 'object'
}

/** Nodes in order. */
export interface ListNode extends Branch<number> {
  readonly sort: 'list'
  /** Its columns without numbers, where it has any. */
  spread?: Spread
}

/** A value in the records that columns make: of one column, or of several as an object or list. */
export type ColumnNode = CellNode | ObjectNode | ListNode

/** Nodes one after another, and by the step that leads to each. */
interface Branch<Step> {
  readonly children: [step: Step, child: ColumnNode][]
  readonly byStep: Map<string | number, ColumnNode>
}

/** A field of the objects of a list, and the column that may hold it for all of them. */
export type FieldColumn = readonly [field: string, cell: CellNode]

/** The columns without numbers of a list of objects. */
export interface Spread {
  /** Those that each choice of an object has, in the order in which objects stand. */
  readonly choices: readonly (readonly FieldColumn[])[]
  /** All other columns of the list. */
  readonly others: readonly ColumnNode[]
}
