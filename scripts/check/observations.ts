import type { DataCheck } from './finding.js'

/** Every observation has a value of each dimension of its indicator, and no two have the same ones. */
export const observations: DataCheck = {
  name: 'observations',
  check: (dataset) =>
    (dataset.indicators ?? []).flatMap(({ id, dimensions, observations: rows }) => {
      const seen = new Set<string>()
      return rows.flatMap(({ at }, index) => {
        const coordinates = dimensions.map((dimension) => at[dimension.id])
        const outside = dimensions.filter(
          (dimension, position) => !dimension.values.some((value) => value.id === coordinates[position]),
        )
        const key = coordinates.join('|')
        const messages = [
          ...outside.map((dimension) => `"${at[dimension.id]}" is no value of ${dimension.id}`),
          ...Object.keys(at)
            .filter((name) => !dimensions.some((dimension) => dimension.id === name))
            .map((name) => `there is no dimension ${name}`),
          ...(seen.has(key) ? ['stands twice'] : []),
        ]
        seen.add(key)
        return messages.map((message) => ({
          kind: 'indicator' as const,
          id,
          path: ['observations', index],
          message,
        }))
      })
    }),
}
