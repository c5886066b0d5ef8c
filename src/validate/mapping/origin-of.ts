import type { FieldPath, Path } from '../path.js'
import type { MappedField, Mapping } from './create-mapping.js'
import type { OriginPaths } from './origin-paths.js'

/** A branch in records of ours: the first field there, and the first one there or inside. */
interface Branch {
  field?: MappedField
  inside?: MappedField
  readonly inner: Map<PropertyKey, Branch>
}

const branchesOf = (fields: Mapping['fields']): Branch => {
  const whole: Branch = { inner: new Map() }
  for (const field of fields) {
    let branch = whole
    for (const key of field.target) {
      const next: Branch = branch.inner.get(key) ?? { inner: new Map() }
      branch.inner.set(key, next)
      next.inside ??= field
      branch = next
    }
    branch.field ??= field
  }
  return whole
}

/** The field that a path leads to, or the nearest one around it, or else the first one inside. */
const fieldAt = (whole: Branch, path: Path): MappedField | undefined => {
  let branch: Branch | undefined = whole
  let nearest: MappedField | undefined
  for (const key of path) {
    branch = branch.inner.get(key)
    if (!branch) return nearest
    nearest = branch.field ?? nearest
  }
  return nearest ?? branch.inside
}

/** Finds where in a record of theirs a field of ours comes from; undefined for what is the same in all. */
export type OriginIn = (record: unknown, path: Path) => FieldPath | undefined

/** Finds where fields of ours come from that are made as a mapping says. */
export const originOf = (fields: Mapping['fields'], pathIn: OriginPaths): OriginIn => {
  const whole = branchesOf(fields)
  return (record, path) => {
    const { from } = fieldAt(whole, path)?.origin ?? {}
    if (from === undefined) return undefined
    return pathIn(record, typeof from === 'string' ? from : from[0])
  }
}
