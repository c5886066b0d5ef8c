import { idIn, isFields, valueAt } from '../fields.js'

const listAt = (value: unknown, field: string): readonly unknown[] => {
  const list = isFields(value) ? value[field] : undefined
  return Array.isArray(list) ? list : []
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** The ids of the values of a dimension that have a text as their name, in either language. */
export const valuesNamed = (indicator: unknown, dimension: string, text: string): readonly string[] => {
  const isMeant = (name: unknown) => typeof name === 'string' && plain(name) === plain(text)
  return listAt(indicator, 'dimensions')
    .filter((candidate) => idIn(candidate) === dimension)
    .flatMap((candidate) => listAt(candidate, 'values'))
    .filter((value) => isMeant(valueAt(value, ['name', 'en'])) || isMeant(valueAt(value, ['name', 'ja'])))
    .flatMap((value) => idIn(value) ?? [])
}

/** The dimensions of an indicator with the ids of their values, as far as they can be read. */
export const dimensionsOf = (indicator: unknown): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, ReadonlySet<string>>()
  const dimensions: unknown = isFields(indicator) ? indicator.dimensions : undefined
  for (const dimension of Array.isArray(dimensions) ? dimensions : []) {
    if (!isFields(dimension) || typeof dimension.id !== 'string' || !Array.isArray(dimension.values)) continue
    const ids = dimension.values.flatMap((value: unknown) => idIn(value) ?? [])
    found.set(dimension.id, new Set(ids))
  }
  return found
}

/** The observations of an indicator that say where they are, with their places in the list. */
export const observationsOf = (
  indicator: unknown,
): { index: number; at: Readonly<Record<string, unknown>> }[] => {
  const observations: unknown = isFields(indicator) ? indicator.observations : undefined
  if (!Array.isArray(observations)) return []
  return observations.flatMap((observation: unknown, index) =>
    isFields(observation) && isFields(observation.at) ? [{ index, at: observation.at }] : [],
  )
}
