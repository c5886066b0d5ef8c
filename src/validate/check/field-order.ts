import { fieldOf } from '../../atlas/field-of.js'
import { onceFor } from '../../once-for.js'

/** Where each key of the paths stands among the keys of its object; what is missing comes before all. */
const ordinalsIn = () => {
  const ordinalsOf = onceFor(
    new Map<object, ReadonlyMap<string, number>>(),
    (object) => new Map(Object.keys(object).map((name, index) => [name, index])),
  )
  return (object: object, key: PropertyKey): number =>
    typeof key === 'number' ? key : (ordinalsOf(object).get(String(key)) ?? -1)
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  for (let level = 0; level < a.length && level < b.length; level += 1) {
    const difference = (a[level] ?? 0) - (b[level] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Things about a value in the order of its fields; those about the same field stay in their order. */
export const inFieldOrder = <Item extends { readonly path: readonly PropertyKey[] }>(
  value: unknown,
  items: readonly Item[],
): readonly Item[] => {
  if (items.length < 2) return items
  const ordinal = ordinalsIn()
  const placed = items.map((item) => {
    const place: number[] = []
    let here = value
    for (const key of item.path) {
      if (typeof here !== 'object' || here === null) break
      place.push(ordinal(here, key))
      here = fieldOf(here, key)
    }
    return { item, place }
  })
  return placed.sort((a, b) => compare(a.place, b.place)).map(({ item }) => item)
}
