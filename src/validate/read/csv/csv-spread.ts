import { isBlank } from '../../is-blank.js'
import type { ColumnNode, FieldColumn, ListNode, ObjectNode, Spread } from './column-tree.js'
import { readList } from './csv-cell.js'

const isOfItems = (node: ColumnNode): boolean => node.sort === 'cell' && node.choice !== undefined

/** The columns without numbers among those of a list; undefined where there are none. */
export const spreadOf = (children: readonly (readonly [number, ColumnNode])[]): Spread | undefined => {
  const [first, ...rest] = children
  if (first?.[0] !== 0 || first[1].sort !== 'object') return undefined
  const fields = first[1].children
  const columns = fields.flatMap(([field, node]): FieldColumn[] =>
    node.sort === 'cell' && node.choice !== undefined ? [[field, node]] : [],
  )
  if (columns.length === 0) return undefined
  const choices = [...new Set(columns.map(([, { choice = 0 }]) => choice))].sort((a, b) => a - b)
  return {
    choices: choices.map((choice) => columns.filter(([, cell]) => cell.choice === choice)),
    others: [...fields, ...rest].map(([, node]) => node).filter((node) => !isOfItems(node)),
  }
}

/** Whether a node has any text in a row. */
const isFilled = (node: ColumnNode, cells: readonly string[]): boolean =>
  node.sort === 'cell'
    ? !isBlank(cells[node.column] ?? '')
    : node.children.some(([, inner]) => isFilled(inner, cells))

const objectOf = (columns: readonly FieldColumn[], items: readonly string[]): ObjectNode => {
  const children = columns.map(([field, cell], at): [string, ColumnNode] => [
    field,
    { ...cell, item: items[at] ?? '' },
  ])
  return { sort: 'object', children, byStep: new Map(children) }
}

/** An object for each of the items that the columns of a choice hold; undefined where these are not as many. */
const objectsOf = (
  columns: readonly FieldColumn[],
  cells: readonly string[],
  separator: string,
): readonly ObjectNode[] | undefined => {
  const lists = columns.map(([, { column }]) => readList(cells[column] ?? '', separator))
  const [first = [], ...others] = lists
  if (others.some(({ length }) => length !== first.length)) return undefined
  return first.map((_, at) =>
    objectOf(
      columns,
      lists.map((items) => items[at] ?? ''),
    ),
  )
}

/** Whether columns without numbers hold more than one item; looked at in every row, so nothing is made for it. */
const holdsSeveral = ({ choices }: Spread, cells: readonly string[], separator: string): boolean => {
  let filled = 0
  for (const columns of choices) {
    let isChosen = false
    for (const [, { column }] of columns) {
      const text = cells[column] ?? ''
      if (text.includes(separator)) return true
      isChosen ||= !isBlank(text)
    }
    if (isChosen) filled += 1
  }
  return filled > 1
}

/**
 * A node for each of the items that the columns without numbers of a list hold in a row, where they hold several: those
 * of one choice after those of another. Undefined where they do not, and where it is not clear which go together: then
 * all stays as it is, and a check says that it is no value.
 */
export const spreadNodes = (
  { spread }: ListNode,
  cells: readonly string[],
  separator: string,
): readonly ColumnNode[] | undefined => {
  if (!spread || !holdsSeveral(spread, cells, separator)) return undefined
  if (spread.others.some((node) => isFilled(node, cells))) return undefined
  const objects = spread.choices
    .map((columns) => columns.filter(([, cell]) => isFilled(cell, cells)))
    .filter((columns) => columns.length > 0)
    .map((columns) => objectsOf(columns, cells, separator))
  return objects.every((found) => found !== undefined) ? objects.flat() : undefined
}
