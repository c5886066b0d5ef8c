import type { FieldPath, Path } from '../path.js'
import type { MappedField, Mapping } from './create-mapping.js'
import type { SourcePaths } from './source-paths.js'

/** A place in records of ours: the first field there, and the first one there or inside. */
interface Place {
  field?: MappedField
  inside?: MappedField
  readonly inner: Map<PropertyKey, Place>
}

const placesOf = (fields: Mapping['fields']): Place => {
  const whole: Place = { inner: new Map() }
  for (const field of fields) {
    let place = whole
    for (const key of field.target) {
      const next: Place = place.inner.get(key) ?? { inner: new Map() }
      place.inner.set(key, next)
      next.inside ??= field
      place = next
    }
    place.field ??= field
  }
  return whole
}

/** The field that a path leads to, or the nearest one around it, or else the first one inside. */
const fieldAt = (whole: Place, path: Path): MappedField | undefined => {
  let place: Place | undefined = whole
  let nearest: MappedField | undefined
  for (const key of path) {
    place = place.inner.get(key)
    if (!place) return nearest
    nearest = place.field ?? nearest
  }
  return nearest ?? place.inside
}

/** Finds where in a record of theirs a field of ours comes from; undefined for what is the same in all. */
export type OriginIn = (record: unknown, path: Path) => FieldPath | undefined

/** Finds where fields of ours come from that are made as a mapping says. */
export const originOf = (fields: Mapping['fields'], pathIn: SourcePaths): OriginIn => {
  let places: Place | undefined
  return (record, path) => {
    places ??= placesOf(fields)
    const { from } = fieldAt(places, path)?.source ?? {}
    if (from === undefined) return undefined
    return pathIn(record, typeof from === 'string' ? from : from[0])
  }
}
