import type { Atlas } from '../../atlas/create-atlas.js'
import { referencePaths } from '../../atlas/reference-paths.js'
import type { AnyIds } from '../../model/ids.js'
import type { Kind } from '../../model/kinds.js'
import { type IdsNamed, idsAtAll, idsNamed } from '../records/ids-named.js'
import type { SharedPlaces } from './reach-through.js'

/** Keys under which a record names organizations that act in it, and so their places. */
const acting = new Set([
  'holder',
  'holders',
  'parties',
  'organizers',
  'participants',
  'actors',
  'operators',
  'funders',
  'publishers',
])

/** First keys under which a record names places that act in it with others. */
const together = new Set(['parties', 'participants', 'members'])

/** First keys under which a record names places that it is directed at. */
const toward = new Set(['partners', 'tiers', 'elements', 'projects'])

/** The paths to references to a kind that begin with one of some keys. */
const pathsUnder = (kind: Kind, target: Kind, wanted: ReadonlySet<string>) =>
  referencePaths(kind).filter((path) => path.target === target && wanted.has(path.keys[0] ?? ''))

/**
 * Tells the places that records of a kind name, and those of the organizations that hold, sign, run or publish them,
 * each once; of an indicator those of its dimensions that the atlas holds.
 */
export const placesNamedBy = (atlas: Atlas<AnyIds>, kind: Kind): IdsNamed => {
  const placesIn = idsNamed(kind, 'place')
  const actorsIn = idsAtAll(pathsUnder(kind, 'organization', acting))
  // A value of a dimension may be what is no place of the atlas, as the world is.
  const isPlace = (id: string) => kind !== 'indicator' || atlas.find('place', id) !== undefined
  return (record) => [
    ...new Set([
      ...(placesIn?.(record) ?? []).filter(isPlace),
      ...actorsIn(record).flatMap((id) => atlas.find('organization', id)?.place ?? []),
    ]),
  ]
}

/** Tells the places that records of a kind name in ways that concern their members too. */
export const sharedPlacesIn = (kind: Kind): ((record: { readonly id: string }) => SharedPlaces) => {
  const placesUnder = (keys: ReadonlySet<string>) => idsAtAll(pathsUnder(kind, 'place', keys))
  const [sharing, addressed] = [placesUnder(together), placesUnder(toward)]
  return (record) => ({ together: sharing(record), toward: addressed(record) })
}
