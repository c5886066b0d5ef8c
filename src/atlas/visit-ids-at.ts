import { fieldOf } from './field-of.js'

/** The keys of fields and the places in lists that lead to something in a value. */
type Path = readonly (string | number)[]

/**
 * Visits what stands at the end of keys in a value, `*` leading to every item of a list; what is no text is passed over.
 * The path, in which the places of the items stand for `*`, goes on changing after a visit: who keeps it copies it.
 */
export const visitIdsAt = (
  value: unknown,
  keys: readonly string[],
  visit: (id: string, path: Path) => void,
): void => {
  const path: (string | number)[] = [...keys]
  const walk = (below: unknown, depth: number): void => {
    const key = keys[depth]
    if (key === undefined) {
      if (typeof below === 'string') visit(below, path)
    } else if (key !== '*') {
      walk(fieldOf(below, key), depth + 1)
    } else if (Array.isArray(below)) {
      for (let index = 0; index < below.length; index += 1) {
        path[depth] = index
        walk(below[index], depth + 1)
      }
    }
  }
  walk(value, 0)
}
