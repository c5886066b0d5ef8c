import type { InputPosition } from '../input.js'
import type { LocalIssue } from '../shard/shard-state.js'

/** The rank of what a reader tells of a record, before it hands the record out. */
export const BEFORE_RECORD = -3

/** The rank of something found in a record, and where it stands. */
export interface RankedPosition {
  readonly rank: number
  readonly position: InputPosition | undefined
}

const isBefore = (one: InputPosition | undefined, other: InputPosition | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.line < other.line || (one.line === other.line && one.column < other.column))

/** How many issues at the end of a list a reader has told of a record. */
export const toldOf = (issues: readonly LocalIssue[], record: number): number =>
  issues.length - 1 - issues.findLastIndex((local) => local.record !== record)

/** Puts issues that a reader has told of a record, from `first` up to `end`, behind what was found above them in it. */
export const placeTold = (
  issues: LocalIssue[],
  { first, end }: { readonly first: number; readonly end: number },
  own: readonly RankedPosition[],
): void => {
  for (const [at, local] of issues.slice(first, end).entries()) {
    const above = own.findLast(({ position }) => isBefore(position, local.issue.position))
    if (above) issues[first + at] = { ...local, rank: above.rank + 1 }
  }
}
