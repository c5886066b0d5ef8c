import { fieldOf } from './field-of.js'

/** The keys of fields and the places in lists that lead to something in a value. */
type Path = (string | number)[]

/**
 * Visits what stands at the end of keys in a value, `*` leading to every item of a list; what is no text is passed over.
 * The path, in which the places of the items stand for `*`, goes on changing after a visit: who keeps it copies it.
 */
export const visitIdsAt = (
  value: unknown,
  keys: readonly string[],
  visit: (id: string, path: Readonly<Path>) => void,
  path: Path = keys.slice(),
  depth = 0,
): void => {
  const key = keys[depth]
  if (key === undefined) {
    if (typeof value === 'string') visit(value, path)
  } else if (key === '*') {
    if (!Array.isArray(value)) return
    for (let index = 0; index < value.length; index += 1) {
      path[depth] = index
      visitIdsAt(value[index], keys, visit, path, depth + 1)
    }
  } else {
    const field = fieldOf(value, key)
    if (field !== undefined) visitIdsAt(field, keys, visit, path, depth + 1)
  }
}
