import type { Told } from '../finding.js'
import type { Position } from '../input.js'
import type { Severity } from '../report.js'

/** Something that is wrong between records, found in one of them. */
export interface AcrossIssue {
  /** The place of the shard in the order of shards. */
  readonly shard: number
  /** The number of the record in the shard. */
  readonly record: number
  readonly rank: number
  readonly severity: Severity
  readonly code: string
  /** JSON Pointer in the input. */
  readonly pointer: string
  /** Where it stands in the shard. */
  readonly position: Position | undefined
  readonly tell: () => Told
}
