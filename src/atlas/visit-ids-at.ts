import { fieldOf } from './field-of.js'

/** The keys of fields and the places in lists that lead to something in a value. */
type Path = readonly (string | number)[]

type Visit = (id: string, path: Path) => void

/** Writes the path on its way down. It stands by itself, as a function made anew for every visit is slower. */
const walk = (
  value: unknown,
  keys: readonly string[],
  visit: Visit,
  path: (string | number)[],
  depth: number,
): void => {
  const key = keys[depth]
  if (key === undefined) {
    if (typeof value === 'string') visit(value, path)
  } else if (key !== '*') {
    path[depth] = key
    walk(fieldOf(value, key), keys, visit, path, depth + 1)
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path[depth] = index
      walk(value[index], keys, visit, path, depth + 1)
    }
  }
}

/**
 * Visits what stands at the end of keys in a value, `*` leading to every item of a list; what is no text is passed
 * over. The path, in which the places of the items stand for `*`, goes on changing after a visit: who keeps it copies
 * it.
 */
export const visitIdsAt = (value: unknown, keys: readonly string[], visit: Visit): void =>
  walk(value, keys, visit, [], 0)
