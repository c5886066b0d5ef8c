import type { ShardState } from '../../validate/shard/shard-state.js'
import type { ByteRange } from './byte-ranges.js'
import type { Settings } from './settings.js'

/** A range of an NDJSON file for a thread to check. */
export interface RangeJob {
  readonly path: string
  readonly range: ByteRange
  /** Its place among the shards. */
  readonly shard: number
  readonly encoding?: string
  readonly settings: Settings
}

/** What a thread tells: how much it has read so far, and at the end what it found. */
export type JobMessage =
  | { readonly type: 'progress'; readonly bytes: number; readonly records: number }
  | { readonly type: 'done'; readonly state: ShardState }
