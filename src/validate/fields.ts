import { fieldOf } from '../atlas/field-of.js'

/** An object of named fields, nothing known of them. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether a value has named fields: an object that is no array. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id of a value that may have none. */
export const idIn = (value: unknown): string | undefined =>
  isFields(value) && typeof value.id === 'string' ? value.id : undefined

/** The value that a path leads to, or undefined. Inherited properties are not fields. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown => {
  let here = value
  for (const key of path) here = fieldOf(here, key)
  return here
}
