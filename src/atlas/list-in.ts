import { fieldOf } from './field-of.js'

/** The list that a value has as a field of its own; empty where it has none. */
export const listIn = (value: unknown, key: PropertyKey): readonly unknown[] => {
  const list = fieldOf(value, key)
  return Array.isArray(list) ? list : []
}
