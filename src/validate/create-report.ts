import { reportOn } from './across/report-on.js'
import { type Base, baseIndex } from './check/base.js'
import { type OptionNames, refuseUnknownOptions } from './refuse-unknown-options.js'
import type { Report } from './report/report.js'
import { shardOf } from './shard/shard-json.js'
import type { ShardState } from './shard/shard-state.js'

/**
 * How to report on shards.
 *
 * @example
 * ```ts
 * import { createReport, type ReportOptions } from 'sti-atlas/validate'
 *
 * const options: ReportOptions = { shards: false }
 * createReport([], options) //=> { ok: true, counts: { read: 0, accepted: 0, rejected: 0, bySeverity: { error: 0, warning: 0, note: 0 }, byCode: {} }, issues: [] }
 * ```
 */
export interface ReportOptions {
  /** The records that the shards were checked against, for hints. */
  readonly base?: Base | undefined
  /** Whether the report carries what merging it with others needs; true unless given. */
  readonly shards?: boolean | undefined
}

const optionNames: OptionNames<ReportOptions> = { base: true, shards: true }

/**
 * Reports on shards together: what each found by itself, and duplicates, references and names across them. The
 * shards of one input may be given in any order; their numbers tell it. The report is that of the input in one piece.
 *
 * @example
 * ```ts
 * import { createChecker, createReport } from 'sti-atlas/validate'
 *
 * const shardOf = (shard: number, id: string) => {
 *   const checker = createChecker({ kind: 'technology', shard })
 *   const value = { id, name: { en: id, ja: id }, citations: [{ source: 'report', section: '1' }] }
 *   checker.check({ type: 'record', index: 0, pointer: '', value })
 *   return checker.finish({ lines: 1 })
 * }
 * const report = createReport([shardOf(1, 'fusion'), shardOf(0, 'fusion')])
 * report.counts.byCode //=> { 'duplicate-id': 1, 'unresolved-reference': 2 }
 * ```
 */
export const createReport = (states: readonly ShardState[], options: ReportOptions = {}): Report => {
  refuseUnknownOptions(options, optionNames)
  const { report } = reportOn(states.map(shardOf), baseIndex(options.base))
  return options.shards === false ? report : { ...report, shards: states }
}
