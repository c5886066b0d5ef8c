import { fieldOf } from './field-of.js'
import { listIn } from './list-in.js'
import type { Reference } from './references-in.js'

/** The references that an indicator makes by values of its dimensions, where these are places or technologies. */
export const dimensionReferences = (indicator: unknown): readonly Reference[] =>
  listIn(indicator, 'dimensions').flatMap((dimension, at) => {
    const kind = fieldOf(dimension, 'kind')
    if (kind !== 'place' && kind !== 'technology') return []
    return listIn(dimension, 'values').flatMap((value, index): Reference[] => {
      const id = fieldOf(value, 'id')
      return typeof id === 'string' ? [{ path: ['dimensions', at, 'values', index, 'id'], kind, id }] : []
    })
  })
