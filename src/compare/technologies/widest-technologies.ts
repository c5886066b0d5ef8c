import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Lineage } from '../records/lineage.js'

/**
 * The widest technologies that some are or lie in, in the order of the atlas. One above which there is no widest,
 * because broader terms lead in a circle or nowhere, stands for itself.
 */
export const widestTechnologies = (
  atlas: Atlas<AnyIds>,
  technologies: readonly string[],
  lineage: Lineage,
): readonly string[] => {
  const isWidest = (id: string) => {
    const technology = atlas.find('technology', id)
    return technology !== undefined && (technology.broader ?? []).length === 0
  }
  const found = new Set<string>()
  for (const id of new Set(technologies)) {
    const tops = lineage(id).filter(isWidest)
    for (const top of tops.length > 0 ? tops : [id]) found.add(top)
  }
  return atlas
    .all('technology')
    .map(({ id }) => id)
    .filter((id) => found.has(id))
}
