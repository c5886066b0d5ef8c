import { listIn } from '../../atlas/list-in.js'
import { idIn, isFields, valueAt } from '../fields.js'
import { foldName } from '../names/fold-name.js'

/** The ids of the values of a dimension that have a text as their name, in either language. */
export const valuesNamed = (indicator: unknown, dimension: string, text: string): readonly string[] => {
  const wanted = foldName(text)
  const isMeant = (name: unknown) => typeof name === 'string' && foldName(name) === wanted
  return listIn(indicator, 'dimensions')
    .filter((candidate) => idIn(candidate) === dimension)
    .flatMap((candidate) => listIn(candidate, 'values'))
    .filter((value) => isMeant(valueAt(value, ['name', 'en'])) || isMeant(valueAt(value, ['name', 'ja'])))
    .flatMap((value) => idIn(value) ?? [])
}

/** The dimensions of an indicator with the ids of their values, as far as they can be read. */
export const dimensionsOf = (indicator: unknown): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, ReadonlySet<string>>()
  for (const dimension of listIn(indicator, 'dimensions')) {
    if (!isFields(dimension) || typeof dimension.id !== 'string' || !Array.isArray(dimension.values)) continue
    const ids = dimension.values.flatMap((value: unknown) => idIn(value) ?? [])
    found.set(dimension.id, new Set(ids))
  }
  return found
}

/** The observations of an indicator that say where they are, with their places in the list. */
export const observationsOf = (
  indicator: unknown,
): { index: number; at: Readonly<Record<string, unknown>> }[] =>
  listIn(indicator, 'observations').flatMap((observation, index) =>
    isFields(observation) && isFields(observation.at) ? [{ index, at: observation.at }] : [],
  )
