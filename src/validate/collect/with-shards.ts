import type { Report } from '../report/report.js'
import type { Shard } from '../shard/shard.js'
import { shardState } from '../shard/shard-json.js'
import type { ShardState } from '../shard/shard-state.js'

/** A report that carries shards, whose state is made when somebody asks for it: it can be large. */
export const withShards = (report: Omit<Report, 'shards'>, shards: readonly Shard[]): Report => {
  let made: readonly ShardState[] | undefined
  return {
    ...report,
    get shards() {
      made ??= shards.map(shardState)
      return made
    },
  }
}
