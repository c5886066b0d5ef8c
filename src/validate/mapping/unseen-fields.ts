import { valueAt } from '../fields.js'
import type { UnseenFields } from '../shard/shard.js'
import { ALL_OTHERS } from './all-others.js'
import type { Mapping } from './create-mapping.js'
import { isNameOf } from './is-name-of.js'
import { fieldsUsed } from './mapped-field.js'
import { originPathsOf } from './origin-paths.js'

/** Looks for the fields that a mapping names. */
export interface FieldSearch {
  /** Those that were not seen so far. */
  readonly unseen: UnseenFields
  readonly lookIn: (record: unknown) => void
  /** Looks through the columns of a table, which are there although their cells may be empty. */
  readonly lookAt: (columns: Iterable<string>) => void
}

/** Begins to look for the fields that a mapping names. */
export const searchFields = (mapping: Mapping): FieldSearch => {
  const pathIn = originPathsOf(mapping)
  const used = new Set(fieldsUsed(mapping))
  const ignored = new Set(
    (mapping.file.ignore ?? []).filter((name) => name !== ALL_OTHERS && !used.has(name)),
  )
  const found = (isThere: (name: string) => boolean) => {
    for (const names of [used, ignored]) for (const name of names) if (isThere(name)) names.delete(name)
  }
  return {
    unseen: { used, ignored },
    lookIn: (record) => {
      if (used.size + ignored.size > 0) found((name) => valueAt(record, pathIn(record, name)) !== undefined)
    },
    lookAt: (columns) => {
      for (const column of columns) found(isNameOf(column))
    },
  }
}
