import { isBlank } from '../../check/is-blank.js'
import { readList } from './csv-cell.js'
import type { FieldColumn, ListPart, ObjectPart, Part, Spread } from './csv-part.js'

const isOfItems = (part: Part): boolean => part.sort === 'cell' && part.choice !== undefined

/** The columns without numbers among those of a list; undefined where there are none. */
export const spreadOf = (parts: readonly (readonly [number, Part])[]): Spread | undefined => {
  const [first, ...rest] = parts
  if (first?.[0] !== 0 || first[1].sort !== 'object') return undefined
  const fields = first[1].parts
  const columns = fields.flatMap(([field, part]): FieldColumn[] =>
    part.sort === 'cell' && part.choice !== undefined ? [[field, part]] : [],
  )
  if (columns.length === 0) return undefined
  const choices = [...new Set(columns.map(([, { choice = 0 }]) => choice))].sort((a, b) => a - b)
  return {
    choices: choices.map((choice) => columns.filter(([, cell]) => cell.choice === choice)),
    others: [...fields, ...rest].map(([, part]) => part).filter((part) => !isOfItems(part)),
  }
}

/** Whether a part has any text in a row. */
const isFilled = (part: Part, cells: readonly string[]): boolean =>
  part.sort === 'cell'
    ? !isBlank(cells[part.column] ?? '')
    : part.parts.some(([, inner]) => isFilled(inner, cells))

const objectOf = (columns: readonly FieldColumn[], items: readonly string[]): ObjectPart => {
  const parts = columns.map(([field, cell], at): [string, Part] => [
    field,
    { ...cell, item: items[at] ?? '' },
  ])
  return { sort: 'object', parts, byStep: new Map(parts) }
}

/** An object for each of the items that the columns of a choice hold; undefined where these are not as many. */
const objectsOf = (
  columns: readonly FieldColumn[],
  cells: readonly string[],
  separator: string,
): readonly ObjectPart[] | undefined => {
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
 * A part for each of the items that the columns without numbers of a list hold in a row, where they hold several: those of
 * one choice after those of another. Undefined where they do not, and where it is not clear which go together: then all
 * stays as it is, and a check says that it is no value.
 */
export const spreadParts = (
  { spread }: ListPart,
  cells: readonly string[],
  separator: string,
): readonly Part[] | undefined => {
  if (!spread || !holdsSeveral(spread, cells, separator)) return undefined
  if (spread.others.some((part) => isFilled(part, cells))) return undefined
  const objects = spread.choices
    .map((columns) => columns.filter(([, cell]) => isFilled(cell, cells)))
    .filter((columns) => columns.length > 0)
    .map((columns) => objectsOf(columns, cells, separator))
  return objects.every((found) => found !== undefined) ? objects.flat() : undefined
}
