import type { Shard } from '../shard/shard.js'
import { recordPlace } from '../shard/shard-records.js'
import type { Combined } from './combined.js'

/** Finds records of the dataset by the hashes of their names. */
export interface OwnNames {
  /** Says that a name will be asked for, before the first one is. */
  readonly seek: (name: number) => void
  /** The ids of the records that bear it. */
  readonly idsOf: (name: number) => readonly string[]
}

const NOBODY: readonly string[] = []

const addIds = (found: Map<number, Set<string>>, shard: Shard, sought: ReadonlySet<number>): void => {
  const { names, extent } = shard
  for (let record = 0; record < extent.records; record += 1)
    for (const name of [names.en.at(record), names.ja.at(record)]) {
      const id = sought.has(name) ? recordPlace(shard, record).id : undefined
      if (id !== undefined) found.set(name, (found.get(name) ?? new Set()).add(id))
    }
}

/** The names of the records of all shards, looked through once for all that are sought. */
export const ownNames = ({ shards }: Combined): OwnNames => {
  const sought = new Set<number>()
  let found: Map<number, Set<string>> | undefined
  const find = (): Map<number, Set<string>> => {
    const ids = new Map<number, Set<string>>()
    for (const shard of shards) addIds(ids, shard, sought)
    return ids
  }
  return {
    seek: (name) => sought.add(name),
    idsOf: (name) => {
      found ??= find()
      return [...(found.get(name) ?? NOBODY)]
    },
  }
}
