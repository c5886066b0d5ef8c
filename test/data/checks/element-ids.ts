import type { DataCheck } from './data-check.js'

/** No element of a strategy shares its id with a measure or an element of any strategy. */
export const elementIds: DataCheck = {
  name: 'element-ids',
  check: (dataset) => {
    const taken = new Set((dataset.measures ?? []).map(({ id }) => id))
    return (dataset.strategies ?? []).flatMap(({ id, elements = [] }) =>
      elements.flatMap((element, index) => {
        const clash = taken.has(element.id)
        taken.add(element.id)
        const path = ['elements', index, 'id']
        return clash ? [{ kind: 'strategy' as const, id, path, message: `"${element.id}" is taken` }] : []
      }),
    )
  },
}
