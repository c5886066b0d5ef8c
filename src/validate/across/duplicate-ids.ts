import { duplicateId } from '../rules/duplicate-id.js'
import { recordPlace } from '../shard/shard.js'
import type { AcrossIssue } from './across-issue.js'
import type { Combined } from './combined.js'
import { placeInWhole, type RecordNumber } from './record-places.js'

const RANK = -2

/** The number of each record's id among all keys, of those that have one. */
function* idKeys({ shards, keys }: Combined): Generator<readonly [...number: RecordNumber, key: number]> {
  for (const [index, shard] of shards.entries())
    for (let record = 0; record < shard.extent.records; record += 1) {
      const key = shard.records.key.at(record)
      if (key >= 0) yield [index, record, shard.keys === keys ? key : keys.find(shard.keys.text(key))]
    }
}

const repeatedKeys = (combined: Combined): ReadonlySet<number> => {
  const seen = new Uint8Array(combined.keys.size)
  const repeated = new Set<number>()
  for (const [, , key] of idKeys(combined)) {
    if (seen[key] === 1) repeated.add(key)
    seen[key] = 1
  }
  return repeated
}

/** Records that have the id of an earlier one. */
export function* duplicateIds(combined: Combined): Generator<AcrossIssue> {
  const repeated = repeatedKeys(combined)
  if (repeated.size === 0) return
  const first = new Map<number, RecordNumber>()
  for (const [index, record, key] of idKeys(combined)) {
    if (!repeated.has(key)) continue
    const earlier = first.get(key)
    const shard = combined.shards[index]
    if (!earlier || !shard) {
      first.set(key, [index, record])
      continue
    }
    const { id = '', pointer, position } = recordPlace(shard, record)
    yield {
      shard: index,
      record,
      rank: RANK,
      severity: duplicateId.severity,
      code: duplicateId.code,
      pointer: `${pointer}/id`,
      position,
      tell: () => duplicateId.tell(id, placeInWhole(combined, earlier)),
    }
  }
}
