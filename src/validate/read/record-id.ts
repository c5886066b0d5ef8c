import { isList } from './is-list.js'
import { readProperty } from './plain-value.js'
import { textFinding } from './text-finding.js'

/** A value as the id of a record; undefined where it is no text that can be used. */
export const usableId = (value: unknown): string | undefined =>
  typeof value === 'string' && !textFinding(value) ? value : undefined

/** The id of a value that may be no record; no getter of it is run. */
export const idOf = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null || isList(value)) return undefined
  const property = readProperty(value, 'id')
  return 'value' in property ? usableId(property.value) : undefined
}
