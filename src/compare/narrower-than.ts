import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'

/** Technologies and all that are narrower than one of them. */
export const narrowerThan = (atlas: Atlas<AnyIds>, technologies: readonly string[]): readonly string[] => {
  const narrower = new Map<string, string[]>()
  for (const { id, broader = [] } of atlas.all('technology')) {
    for (const wider of broader) {
      const list = narrower.get(wider)
      if (list) list.push(id)
      else narrower.set(wider, [id])
    }
  }
  const found = new Set(technologies)
  for (const id of found) for (const next of narrower.get(id) ?? []) found.add(next)
  return [...found]
}
