import { createReport, type ReportOptions } from './create-report.js'
import type { Report } from './report/report.js'

/**
 * Merges the reports of shards into the report of the whole. Shards follow one another by their numbers, those with
 * the same number by their parts and then by the names of their inputs, in whatever order their reports are given.
 * Throws a `RangeError` where a report does not carry what merging needs.
 *
 * @example
 * ```ts
 * import { createChecker, createReport, mergeReports } from 'sti-atlas/validate'
 *
 * const reports = [0, 1].map((shard) => createReport([createChecker({ kind: 'program', shard }).finish()]))
 * mergeReports(reports).counts //=> { read: 0, accepted: 0, rejected: 0, bySeverity: { error: 0, warning: 0, note: 0 }, byCode: {} }
 * ```
 */
export const mergeReports = (reports: readonly Report[], options: ReportOptions = {}): Report =>
  createReport(
    reports.flatMap(({ shards }, index) => {
      if (!shards)
        throw new RangeError(`Report ${index + 1} cannot be merged: it was made without its shards.`)
      return shards
    }),
    options,
  )
