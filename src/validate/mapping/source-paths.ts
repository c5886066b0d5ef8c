import type { FieldPath } from '../path.js'
import type { Mapping } from './create-mapping.js'
import { sourcePathOf } from './field-path.js'

/** Tells the keys of a field of other people's records, by its name, in one of them. */
export type SourcePaths = (record: unknown, name: string) => FieldPath

const createSourcePaths = (): SourcePaths => {
  const known = new Map<string, ReturnType<typeof sourcePathOf>>()
  return (record, name) => {
    const pathIn = known.get(name) ?? sourcePathOf(name)
    known.set(name, pathIn)
    return pathIn(record)
  }
}

const made = new WeakMap<Mapping, SourcePaths>()

/** Tells the keys of the fields that a mapping names; the names are taken apart once. */
export const sourcePathsOf = (mapping: Mapping): SourcePaths => {
  const paths = made.get(mapping) ?? createSourcePaths()
  made.set(mapping, paths)
  return paths
}
