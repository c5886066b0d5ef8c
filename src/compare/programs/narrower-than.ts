import type { Atlas } from '../../atlas/create-atlas.js'
import { groupByEach } from '../../lists/group-by.js'
import type { AnyIds } from '../../model/ids.js'

/** Technologies and all that are narrower than one of them. */
export const narrowerThan = (atlas: Atlas<AnyIds>, technologies: readonly string[]): readonly string[] => {
  const narrower = groupByEach(atlas.all('technology'), ({ broader = [] }) => broader)
  const found = new Set(technologies)
  for (const wider of found) for (const { id } of narrower.get(wider) ?? []) found.add(id)
  return [...found]
}
