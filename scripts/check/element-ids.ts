import type { DataCheck } from './finding.js'

/** The parts of a strategy have ids of their own: no element shares its id with a measure or another element. */
export const elementIds: DataCheck = {
  name: 'element-ids',
  check: (dataset) => {
    const taken = new Set((dataset.measures ?? []).map(({ id }) => id))
    return (dataset.strategies ?? []).flatMap(({ id, elements = [] }) =>
      elements.flatMap((element, index) => {
        const clash = taken.has(element.id)
        taken.add(element.id)
        return clash
          ? [
              {
                kind: 'strategy' as const,
                id,
                path: ['elements', index, 'id'],
                message: `"${element.id}" is taken`,
              },
            ]
          : []
      }),
    )
  },
}
