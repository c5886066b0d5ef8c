import type { Told } from '../check/finding.js'
import type { InputPosition } from '../input.js'
import type { Severity } from '../report/report.js'

/** Something that is wrong between records, found in one of them. */
export interface AcrossIssue {
  /** The number of the record among those of all shards. */
  readonly record: number
  /** Its place among the issues of the record. */
  readonly rank: number
  readonly severity: Severity
  readonly code: string
  /** What is told of it, and where in the whole it stands; found out for those that are kept. */
  readonly tell: () => {
    readonly pointer: string
    readonly position: InputPosition | undefined
    readonly told: Told
  }
}
