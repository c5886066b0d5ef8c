import type { Atlas } from '../atlas/create-atlas.js'
import { referencePaths } from '../atlas/reference-paths.js'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
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
])

/** First keys under which a record names places that act in it with others. */
const together = new Set(['parties', 'participants', 'members'])

/** First keys under which a record names places that it is directed at. */
const toward = new Set(['partners', 'tiers', 'elements', 'projects'])

type Keys = readonly string[]

const collect = (value: unknown, keys: Keys, depth: number, found: string[]): void => {
  const key = keys[depth]
  if (key === undefined) {
    if (typeof value === 'string') found.push(value)
  } else if (key === '*') {
    if (Array.isArray(value)) for (const item of value) collect(item, keys, depth + 1, found)
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) {
    collect(Reflect.get(value, key), keys, depth + 1, found)
  }
}

/** Tells the places that records of a kind name, and those of the organizations that hold, sign or run them, each once. */
export const placesNamedBy = (
  atlas: Atlas<AnyIds>,
  kind: Kind,
): ((record: { readonly id: string }) => readonly string[]) => {
  const paths = referencePaths(kind)
  const toPlaces = paths.filter(({ target }) => target === 'place')
  const toActors = paths.filter(
    ({ keys: [first = ''], target }) => target === 'organization' && acting.has(first),
  )
  return (record) => {
    const found: string[] = []
    for (const { keys } of toPlaces) collect(record, keys, 0, found)
    const actors: string[] = []
    for (const { keys } of toActors) collect(record, keys, 0, actors)
    for (const id of actors) {
      const place = atlas.find('organization', id)?.place
      if (place !== undefined) found.push(place)
    }
    return [...new Set(found)]
  }
}

/** Tells the places that records of a kind name in ways that concern their members too. */
export const sharedPlacesIn = (kind: Kind): ((record: { readonly id: string }) => SharedPlaces) => {
  const pathsUnder = (wanted: ReadonlySet<string>) =>
    referencePaths(kind).flatMap(({ keys, target }) =>
      target === 'place' && wanted.has(keys[0] ?? '') ? [keys] : [],
    )
  const [sharing, addressed] = [pathsUnder(together), pathsUnder(toward)]
  const placesAt = (record: unknown, paths: readonly Keys[]) => {
    const found: string[] = []
    for (const keys of paths) collect(record, keys, 0, found)
    return found
  }
  return (record) => ({ together: placesAt(record, sharing), toward: placesAt(record, addressed) })
}
