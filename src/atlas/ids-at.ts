/**
 * Adds to a list what stands at the end of keys in a value, `*` leading to every item of a list; what is no text is
 * passed over.
 */
export const addIdsAt = (value: unknown, keys: readonly string[], found: string[], depth = 0): void => {
  const key = keys[depth]
  if (key === undefined) {
    if (typeof value === 'string') found.push(value)
  } else if (key === '*') {
    if (Array.isArray(value)) for (const item of value) addIdsAt(item, keys, found, depth + 1)
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) {
    addIdsAt(Reflect.get(value, key), keys, found, depth + 1)
  }
}
