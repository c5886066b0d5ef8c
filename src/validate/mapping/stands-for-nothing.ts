import { isBlank } from '../is-blank.js'

/**
 * Whether a value is none: null, a blank text, or one of the texts that stand for no value, were it read as a number or
 * a truth value already.
 */
export const standsForNothing = (value: unknown, empty: readonly string[] = []): boolean => {
  switch (typeof value) {
    case 'string':
      return isBlank(value) || empty.some((text) => text.trim() === value.trim())
    case 'number':
      return empty.some((text) => !isBlank(text) && Number(text) === value)
    case 'boolean':
      return empty.some((text) => text.trim().toLowerCase() === String(value))
    default:
      return value === null
  }
}
