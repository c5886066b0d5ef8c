import type { Atlas } from '../atlas/create-atlas.js'
import { referencesIn } from '../atlas/references-in.js'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'

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

/** The places that a record names, and those of the organizations that hold, sign or run it, each once. */
export const recordPlaces = (
  atlas: Atlas<AnyIds>,
  kind: Kind,
  record: { readonly id: string },
): readonly string[] => {
  const found = referencesIn(kind, record).flatMap(({ kind: target, id, path }) => {
    if (target === 'place') return [id]
    if (target !== 'organization' || !acting.has(String(path[0]))) return []
    return atlas.find('organization', id)?.place ?? []
  })
  return [...new Set(found)]
}
