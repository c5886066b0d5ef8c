import { namesOf } from '../../atlas/names-of.js'
import type { Called } from '../../atlas/suggest-records.js'
import type { Kind } from '../../model/kinds.js'
import { onceFor } from '../../once-for.js'
import { foldName } from './fold-name.js'

/** Tells the ids of the records of a kind that bear a name; none where nobody does. */
export type IdsByName = (kind: Kind, name: string) => readonly string[]

const NOBODY: readonly string[] = []

/** Where no record is known by its name. */
export const namesNobody: IdsByName = () => NOBODY

/** Texts longer than this are no names; what looks for them need not fold their letters. */
const LONGEST = 500

/** The ids of the records that bear a name, by that name, folded. */
type IdTable = ReadonlyMap<string, readonly string[]>

const tableOf = (records: readonly Called[]): IdTable => {
  const table = new Map<string, readonly string[]>()
  for (const record of records)
    for (const key of new Set([record.id, ...namesOf(record)].map(foldName)))
      table.set(key, [...(table.get(key) ?? NOBODY), record.id])
  return table
}

/**
 * Finds records by what they are called: names in both languages, short forms, other names and ids, whatever their case
 * and width. The names of a kind are gathered when one of them is first asked for.
 */
export const recordNames = (recordsOf: (kind: Kind) => readonly Called[]): IdsByName => {
  const idsOf = onceFor(new Map<Kind, IdTable>(), (kind) => tableOf(recordsOf(kind)))
  return (kind, name) => (name.length > LONGEST ? NOBODY : (idsOf(kind).get(foldName(name)) ?? NOBODY))
}
