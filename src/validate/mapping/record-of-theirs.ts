import { valueAt } from '../fields.js'
import type { NormalizeOptions } from '../normalize/run.js'
import type { FieldPath } from '../path.js'
import type { Mapping } from './create-mapping.js'
import { originPathsOf } from './origin-paths.js'
import { standsForNothing } from './stands-for-nothing.js'

/** A field of a record of theirs; it has no value where that stands for nothing. */
export interface FieldOfTheirs {
  readonly path: FieldPath
  readonly value: unknown
}

/** A record of theirs, and what is known of it. */
export interface RecordOfTheirs {
  readonly mapping: Mapping
  /** How its values are written. */
  readonly options: NormalizeOptions
  /** The field that a mapping means by a name. */
  readonly fieldOf: (name: string) => FieldOfTheirs
}

/** A record as a mapping reads it. */
export const recordOfTheirs = (
  mapping: Mapping,
  record: unknown,
  options: NormalizeOptions,
): RecordOfTheirs => {
  const pathIn = originPathsOf(mapping)
  return {
    mapping,
    options,
    fieldOf: (name) => {
      const path = pathIn(record, name)
      const value = valueAt(record, path)
      return { path, value: standsForNothing(value, mapping.file.empty) ? undefined : value }
    },
  }
}
