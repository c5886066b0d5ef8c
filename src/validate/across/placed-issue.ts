import type { Issue, Severity } from '../report/report.js'

/** An issue with its place in the order of all. */
export interface PlacedIssue {
  readonly record: number
  readonly rank: number
  readonly severity: Severity
  /** Whether no limit leaves it out, since it is about an input as a whole. */
  readonly isOfInput?: boolean
  readonly make: () => Issue
}

/** The order of all issues. */
export const byPlace = (a: PlacedIssue, b: PlacedIssue): number => a.record - b.record || a.rank - b.rank
