import { readList } from '../read/csv/csv-cell.js'

/** What stands between the items of a list unless a mapping says something else. */
export const SEPARATOR = ';'

/** The items of a list. Blank ones of a text stay, so that those of several fields go together as they stand. */
export const itemsAsTheyStand = (value: unknown, separator: string): readonly unknown[] => {
  if (Array.isArray(value)) return value
  return typeof value === 'string' ? readList(value, separator) : [value]
}

/** The items of a list, without blank ones where it is a text. */
export const itemsOf = (value: unknown, separator: string): readonly unknown[] => {
  const items = itemsAsTheyStand(value, separator)
  return typeof value === 'string' ? items.filter((item) => item !== '') : items
}
