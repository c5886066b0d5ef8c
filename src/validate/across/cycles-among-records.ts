import { cyclesIn, wayUp } from '../graph/cycles.js'
import { hierarchyFields, parent } from '../rules/own-kind-fields.js'
import { parentCycle } from '../rules/parent-cycle.js'
import { NAMED_IN_CYCLE, tellCycle } from '../rules/tell-cycle.js'
import { hierarchyAt, hierarchyCount } from '../shard/shard-hierarchy.js'
import type { AcrossIssue } from './across-issue.js'
import type { Combined } from './combined.js'
import type { FirstRecords } from './first-records.js'
import { placeInWhole } from './record-places.js'

const RANK = -1

/** Which records name which others of their kind as being above them, by numbers among all records. */
interface Hierarchy {
  /** Those above a record. */
  readonly above: (record: number) => Uint32Array
  /** The entry of the hierarchy of its shard by which a record names one of those. */
  readonly entryOf: (record: number, other: number) => number
}

/** The hierarchy of the records of all shards, which name others in the order in which they come. */
const hierarchyAmong = (combined: Combined, first: Uint32Array): Hierarchy => {
  const { shards, keys, starts, size } = combined
  const others: number[] = []
  const entries: number[] = []
  const ends = new Uint32Array(size)
  for (const [index, shard] of shards.entries())
    for (let entry = 0; entry < hierarchyCount(shard); entry += 1) {
      const { record, key } = hierarchyAt(shard, entry)
      const from = (starts[index] ?? 0) + record
      const other = (first[keys.find(key)] ?? 0) - 1
      if (other < 0 || other === from) continue
      others.push(other)
      entries.push(entry)
      ends[from] = others.length
    }
  for (let record = 1; record < size; record += 1)
    ends[record] = Math.max(ends[record] ?? 0, ends[record - 1] ?? 0)
  const list = Uint32Array.from(others)
  const startOf = (record: number) => ends[record - 1] ?? 0
  const above = (record: number) => list.subarray(startOf(record), ends[record])
  const entryOf = (record: number, other: number) =>
    entries[startOf(record) + above(record).indexOf(other)] ?? 0
  return { above, entryOf }
}

/** Records that name others of their kind as being above them, which by way of others leads back to them. */
export function* cyclesAmongRecords(combined: Combined, { first }: FirstRecords): Generator<AcrossIssue> {
  const { shards, size } = combined
  if (shards.every(({ hierarchy }) => hierarchy.size() === 0)) return
  const { above, entryOf } = hierarchyAmong(combined, first)
  const inCycles = cyclesIn(size, above)
    .flatMap((cycle) => {
      const others = new Set(cycle)
      return cycle.map((record) => ({ record, others }))
    })
    .sort((a, b) => a.record - b.record)
  const { code, severity } = parentCycle
  for (const { record, others } of inCycles) {
    const tell = () => {
      const { kind, pointer, namedAt, position } = placeInWhole(combined, record)
      const own = kind && hierarchyFields.get(kind)
      const { things, isWhole } = wayUp(record, others, above, NAMED_IN_CYCLE)
      const ids = things.map((thing) => placeInWhole(combined, thing).id ?? '')
      const [, next = record] = things
      return {
        pointer: own ? namedAt(entryOf(record, next), own) : pointer,
        position,
        told: tellCycle(ids, isWhole, own?.others ?? parent.others),
      }
    }
    yield { record, rank: RANK, severity, code, tell }
  }
}
