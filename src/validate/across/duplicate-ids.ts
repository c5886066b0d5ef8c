import { duplicateId } from '../rules/duplicate-id.js'
import type { AcrossIssue } from './across-issue.js'
import type { Combined } from './combined.js'
import { placeInWhole } from './record-places.js'

const RANK = -2

/** Records that have the id of an earlier one; `first` is what `firstRecords` gives. */
export function* duplicateIds(combined: Combined, first: Uint32Array): Generator<AcrossIssue> {
  const { shards, keyNumber, starts } = combined
  for (const [index, shard] of shards.entries())
    for (let own = 0; own < shard.extent.records; own += 1) {
      const ownKey = shard.records.key.at(own)
      if (ownKey < 0) continue
      const record = (starts[index] ?? 0) + own
      const earlier = (first[keyNumber(index, ownKey)] ?? 0) - 1
      if (earlier === record) continue
      const { code, severity } = duplicateId
      const tell = () => {
        const { id = '', pointer, position } = placeInWhole(combined, record)
        return {
          pointer: `${pointer}/id`,
          position,
          told: duplicateId.tell(id, placeInWhole(combined, earlier)),
        }
      }
      yield { record, rank: RANK, severity, code, tell }
    }
}
