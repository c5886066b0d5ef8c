import type { Report } from './report.js'
import type { ShardState } from './shard/shard-state.js'

/** A report that carries shards, which are made when somebody asks for them: they can be large. */
export const withShards = (report: Omit<Report, 'shards'>, make: () => readonly ShardState[]): Report => {
  let made: readonly ShardState[] | undefined
  return {
    ...report,
    get shards() {
      made ??= make()
      return made
    },
  }
}
