import { fieldOf } from './field-of.js'
import type { Reference } from './references-in.js'

const itemsOf = (value: unknown, key: string): readonly unknown[] => {
  const list = fieldOf(value, key)
  return Array.isArray(list) ? list : []
}

/** The references that an indicator makes by values of its dimensions, where these are places or technologies. */
export const dimensionReferences = (indicator: unknown): readonly Reference[] =>
  itemsOf(indicator, 'dimensions').flatMap((dimension, at) => {
    const kind = fieldOf(dimension, 'kind')
    if (kind !== 'place' && kind !== 'technology') return []
    return itemsOf(dimension, 'values').flatMap((value, index): Reference[] => {
      const id = fieldOf(value, 'id')
      return typeof id === 'string' ? [{ path: ['dimensions', at, 'values', index, 'id'], kind, id }] : []
    })
  })
