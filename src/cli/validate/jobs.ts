import type { PackedShard } from '../../validate/shard/packed-shard.js'
import type { ByteRange } from './byte-ranges.js'
import type { Settings } from './settings.js'

/** A range of an NDJSON file for a thread to check. */
export interface RangeJob {
  readonly path: string
  readonly range: ByteRange
  /** The number of the input among the shards of a larger whole. */
  readonly shard: number
  /** The place of the range among those with that number. */
  readonly part: number
  readonly encoding?: string
  readonly settings: Settings
}

/** What a thread tells: how much it has read so far, and at the end what it found. */
export type JobMessage =
  | { readonly type: 'progress'; readonly bytes: number; readonly records: number }
  | { readonly type: 'done'; readonly shard: PackedShard }
