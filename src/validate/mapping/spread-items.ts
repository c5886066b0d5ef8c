import { groupBy } from '../../lists/group-by.js'
import type { FieldPath } from '../path.js'
import type { MappedField } from './create-mapping.js'
import { itemsAsTheyStand, SEPARATOR } from './list-items.js'

/** A field of ours with what comes into it. */
export interface Filled {
  readonly field: MappedField
  readonly value: unknown
  readonly isUnread?: boolean
  /** Which items of a list could not be read. */
  readonly unreadItems?: readonly number[]
}

const itemsIn = ({ field: { origin }, value }: Filled): readonly unknown[] =>
  itemsAsTheyStand(value, origin.separator ?? SEPARATOR)

/** The path of a field of the first object of a list as that of one of the others. */
const targetAt = (target: FieldPath, item: number): FieldPath => [
  ...target.slice(0, -2),
  item,
  ...target.slice(-1),
]

/** One field for each item, from a number on; undefined where fields that go together hold not as many. */
const spread = (fields: readonly Filled[], first: number): readonly Filled[] | undefined => {
  const columns = fields.map((filled) => ({ filled, items: itemsIn(filled) }))
  if (new Set(columns.map(({ items }) => items.length)).size > 1) return undefined
  return columns.flatMap(({ filled, items }) =>
    items.map((value, item) => ({
      ...filled,
      field: { ...filled.field, target: targetAt(filled.field.target, first + item) },
      value,
      ...(filled.unreadItems && { unreadItems: [], isUnread: filled.unreadItems.includes(item) }),
    })),
  )
}

/** What fields of one list hold, one choice of its objects after another; as it is where it is not clear what goes together. */
const spreadList = (fields: readonly Filled[]): readonly Filled[] => {
  const choices = [...new Set(fields.map(({ field }) => field.choice ?? 0))].sort((a, b) => a - b)
  const made: Filled[] = []
  let first = 0
  for (const choice of choices) {
    const together = fields.filter(({ field }) => field.choice === choice)
    const objects = spread(together, first)
    if (!objects) return fields
    made.push(...objects)
    first += objects.length / together.length
  }
  return made
}

/** Fields as they are, but for those that make an object of a list of each of their items: there one for each item. */
export const spreadItems = (filled: readonly Filled[]): readonly Filled[] => {
  const isOfItems = ({ field }: Filled): boolean => field.choice !== undefined
  if (!filled.some(isOfItems)) return filled
  const lists = groupBy(filled.filter(isOfItems), ({ field }) => JSON.stringify(field.target.slice(0, -2)))
  return [...filled.filter((one) => !isOfItems(one)), ...[...lists.values()].flatMap(spreadList)]
}
