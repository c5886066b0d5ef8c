import { duplicateId } from '../rules/duplicate-id.js'
import type { AcrossIssue } from './across-issue.js'
import type { Combined } from './combined.js'
import { placeInWhole } from './record-places.js'

const RANK = -2

/** Records that have the id of an earlier one. */
export function* duplicateIds(combined: Combined): Generator<AcrossIssue> {
  const { shards, keys, keyNumber, starts } = combined
  /** For each key the number of its first record, counted from 1. */
  const first = new Uint32Array(keys.size)
  for (const [index, shard] of shards.entries())
    for (let own = 0; own < shard.extent.records; own += 1) {
      const ownKey = shard.records.key.at(own)
      if (ownKey < 0) continue
      const key = keyNumber(index, ownKey)
      const record = (starts[index] ?? 0) + own
      const earlier = first[key] ?? 0
      if (earlier === 0) {
        first[key] = record + 1
        continue
      }
      const { code, severity } = duplicateId
      const tell = () => {
        const { id = '', pointer, position } = placeInWhole(combined, record)
        return {
          pointer: `${pointer}/id`,
          position,
          told: duplicateId.tell(id, placeInWhole(combined, earlier - 1)),
        }
      }
      yield { record, rank: RANK, severity, code, tell }
    }
}
