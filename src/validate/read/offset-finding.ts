import type { ProblemContent } from './problem.js'

/** Something at an offset of a text. */
export interface OffsetFinding {
  readonly offset: number
  /** JSON Pointer of the value that it is about. */
  readonly pointer: string
  readonly finding: ProblemContent
}
