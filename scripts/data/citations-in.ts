import { referencesIn } from '../../src/atlas/references-in.js'
import type { Kind } from '../../src/model/kinds.js'
import { valueAt } from '../../src/validate/fields.js'

/** A citation that stands somewhere in a record: which section, and the keys that lead to its source. */
export interface PlacedCitation {
  readonly path: readonly PropertyKey[]
  readonly source: string
  readonly section: string
}

/** Every citation of a record, those of its facts, remarks and parts too. */
export const citationsIn = (kind: Kind, record: unknown): readonly PlacedCitation[] =>
  referencesIn(kind, record).flatMap(({ path, id: source }) => {
    if (path.at(-1) !== 'source') return []
    const section = valueAt(record, [...path.slice(0, -1), 'section'])
    return typeof section === 'string' ? [{ path, source, section }] : []
  })
