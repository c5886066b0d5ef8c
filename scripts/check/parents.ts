import type { DataCheck } from './finding.js'

/** The parent of a measure or element is a part of the same strategy that stands before it. */
export const parents: DataCheck = {
  name: 'parents',
  check: (dataset) =>
    (dataset.strategies ?? []).flatMap(({ id, elements = [] }) => {
      const measures = (dataset.measures ?? []).filter(({ strategy }) => strategy === id)
      const orders = new Map([...elements, ...measures].map((part) => [part.id, part.order ?? 0]))
      const stray = (parent: string | undefined, order: number | undefined) =>
        parent !== undefined && !((orders.get(parent) ?? Infinity) < (order ?? 0))
      return [
        ...elements
          .filter(({ parent, order }) => stray(parent, order))
          .map(({ parent }) => ({
            kind: 'strategy' as const,
            id,
            path: ['elements'],
            message: `no part "${parent}" above`,
          })),
        ...measures
          .filter(({ parent, order }) => stray(parent, order))
          .map(({ id: measure, parent }) => ({
            kind: 'measure' as const,
            id: measure,
            path: ['parent'],
            message: `no part "${parent}" above`,
          })),
      ]
    }),
}
