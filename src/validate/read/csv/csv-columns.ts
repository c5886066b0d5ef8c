import type { LocalizedText } from '../../../model/records.js'
import { isBlank } from '../../is-blank.js'
import type { FieldPath } from '../../path.js'
import type { ItemColumn } from '../../schema/item-column.js'
import { MAX_DEPTH } from '../limits.js'
import type { ProblemContent } from '../problem.js'
import { csvHeaderConflict, csvHeaderDuplicate, csvHeaderUnknown } from '../problems/csv-problems.js'
import { tooDeep, unsafeKey } from '../problems/value-problems.js'
import { UNSAFE_KEYS } from '../unsafe-keys.js'
import type { ColumnNode, ObjectNode } from './column-tree.js'
import { type CellType, readCell } from './csv-cell.js'
import { spreadNodes, spreadOf } from './csv-spread.js'

/** How the columns of a table make a record. */
export interface Columns {
  readonly record: ObjectNode
  /** The header, a name for each column. */
  readonly names: readonly string[]
  readonly listSeparator: string
}

/** What is wrong with a header: the number of the column, from 0, and why it is not read. */
export interface ColumnFinding {
  readonly column: number
  readonly finding: ProblemContent
}

/** What a caller says about columns. */
export interface ColumnOptions {
  /** The place in a record of a column; `header` are the names of all. */
  readonly pathOf: (name: string, header: ReadonlySet<string>) => FieldPath
  /** The name of a column, by its cell. */
  readonly nameOf: (cell: string) => string
  readonly headers: Readonly<Record<string, string>>
  readonly labels: (name: string) => string | undefined
  readonly types: (path: FieldPath) => CellType | undefined
  /** What a path without a number is, where its column can hold several items of a list. */
  readonly itemColumns: (path: FieldPath) => ItemColumn | undefined
  /** The names that come near a path that leads to no field; undefined where it leads to one. */
  readonly meant: (path: FieldPath) => readonly string[] | undefined
  /** What else there is to say of a name that leads to no field, with the names that come near. */
  readonly hintOn: (name: string, near: readonly string[]) => LocalizedText | undefined
  readonly listSeparator: string
}

/** Puts a node into its place; false where the place is taken or cannot have children. */
function place(record: ColumnNode, path: FieldPath, cell: ColumnNode): boolean {
  const [step, ...rest] = path
  if (step === undefined || record.sort === 'cell') return false
  const existing = record.byStep.get(step)
  if (existing) return rest.length > 0 && place(existing, rest, cell)
  if (typeof step === 'number' ? record.sort !== 'list' : record.sort !== 'object') return false
  const [next] = rest
  const node: ColumnNode =
    next === undefined
      ? cell
      : { sort: typeof next === 'number' ? 'list' : 'object', children: [], byStep: new Map() }
  if (record.sort === 'object') record.children.push([String(step), node])
  else record.children.push([Number(step), node])
  record.byStep.set(step, node)
  return next === undefined || place(node, rest, cell)
}

/** Puts the items of all lists into their order, and finds the columns that may hold several. */
function finishLists(node: ColumnNode): void {
  if (node.sort === 'cell') return
  if (node.sort === 'list') {
    node.children.sort(([one], [other]) => one - other)
    const spread = spreadOf(node.children)
    if (spread) node.spread = spread
  }
  for (const [, inner] of node.children) finishLists(inner)
}

/** The name of the field that each name of a header stands for. */
const fieldNamesOf = (
  names: readonly string[],
  { headers, labels }: Pick<ColumnOptions, 'headers' | 'labels'>,
): readonly string[] =>
  names.map((name) => (Object.hasOwn(headers, name) ? headers[name] : labels(name)) ?? name)

/** The names of the fields that some cells would stand for if they were the header. */
export const fieldsIn = (
  cells: readonly string[],
  { nameOf, ...options }: Pick<ColumnOptions, 'headers' | 'labels' | 'nameOf'>,
): readonly string[] => fieldNamesOf(cells.map(nameOf), options)

/** How many columns would lead to a field if some cells were the header. */
export function countFields(cells: readonly string[], options: ColumnOptions): number {
  const fields = fieldsIn(cells, options)
  const header = new Set(fields)
  const isKnown = (path: FieldPath): boolean =>
    path.length <= MAX_DEPTH && (options.itemColumns(path) !== undefined || !options.meant(path))
  return fields.filter((field) => field !== '' && isKnown(options.pathOf(field, header))).length
}

const cellOf = (column: number, type: CellType = 'string', ofItems?: ItemColumn): ColumnNode => ({
  sort: 'cell',
  column,
  type,
  ...(ofItems && { choice: ofItems.choice }),
})

/**
 * The columns of a header, and the names of the fields that they stand for. Columns without a name are left out; others
 * that cannot be read are findings.
 */
export function readHeader(
  cells: readonly string[],
  options: ColumnOptions,
): { columns: Columns; fields: readonly string[]; findings: ColumnFinding[] } {
  const { pathOf, nameOf, types, itemColumns, meant, hintOn, listSeparator } = options
  const record: ObjectNode = { sort: 'object', children: [], byStep: new Map() }
  const names = cells.map(nameOf)
  const findings: ColumnFinding[] = []
  const fields = fieldNamesOf(names, options)
  const header = new Set(fields)
  const seen = new Set<string>()
  for (const [column, name] of names.entries()) {
    if (name === '') continue
    const report = (finding: ProblemContent) => findings.push({ column, finding })
    const named = pathOf(fields[column] ?? name, header)
    // What follows would take too long for a path of many levels.
    if (named.length > MAX_DEPTH) {
      report(tooDeep(MAX_DEPTH))
      continue
    }
    const ofItems = itemColumns(named)
    const path = ofItems?.path ?? named
    const dotted = path.join('.')
    const unsafe = path.find((step) => UNSAFE_KEYS.has(String(step)))
    const near = meant(path)
    if (unsafe !== undefined) report(unsafeKey(String(unsafe)))
    else if (near) report(csvHeaderUnknown(name, near, hintOn(name, near)))
    else if (seen.has(dotted)) report(csvHeaderDuplicate(dotted))
    else if (!place(record, path, cellOf(column, types(path), ofItems))) report(csvHeaderConflict(dotted))
    seen.add(dotted)
  }
  finishLists(record)
  return { columns: { record, names, listSeparator }, fields, findings }
}

function nodeValue(node: ColumnNode, cells: readonly string[], listSeparator: string): unknown {
  if (node.sort === 'cell') {
    if (node.item !== undefined) return node.item
    const text = cells[node.column] ?? ''
    return isBlank(text) ? undefined : readCell(text, node.type, listSeparator)
  }
  if (node.sort === 'list') {
    const spread = spreadNodes(node, cells, listSeparator)
    const values = spread
      ? spread.map((inner) => nodeValue(inner, cells, listSeparator))
      : node.children.map(([, inner]) => nodeValue(inner, cells, listSeparator))
    const items = values.filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  const value: Record<string, unknown> = {}
  let isEmpty = true
  for (const [name, inner] of node.children) {
    const field = nodeValue(inner, cells, listSeparator)
    if (field === undefined) continue
    value[name] = field
    isEmpty = false
  }
  return isEmpty ? undefined : value
}

/** The record that the cells of a row make; blank cells are absent fields. */
export const recordOf = ({ record, listSeparator }: Columns, cells: readonly string[]): unknown =>
  nodeValue(record, cells, listSeparator) ?? {}
