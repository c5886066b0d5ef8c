import type { DataCheck } from './data-check.js'

/** The part of a strategy that an element or measure belongs to stands before it. */
export const parents: DataCheck = {
  name: 'parents',
  check: (dataset) =>
    (dataset.strategies ?? []).flatMap(({ id, elements = [] }) => {
      const parts = [
        ...elements.map((part, index) => ({
          part,
          place: { kind: 'strategy' as const, id, path: ['elements', index, 'parent'] },
        })),
        ...(dataset.measures ?? [])
          .filter(({ strategy }) => strategy === id)
          .map((part) => ({ part, place: { kind: 'measure' as const, id: part.id, path: ['parent'] } })),
      ]
      const orders = new Map(parts.map(({ part }) => [part.id, part.order ?? 0]))
      return parts.flatMap(({ part: { parent = '', order = 0 }, place }) => {
        const above = orders.get(parent)
        return above !== undefined && above >= order
          ? [{ ...place, message: `"${parent}" does not stand above` }]
          : []
      })
    }),
}
