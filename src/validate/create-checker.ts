import type { CheckedItem } from './check/checked-item.js'
import { type CheckerOptions, checkerOptionNames } from './check/checker-options.js'
import { createCollector } from './collect/collector.js'
import type { InputItem } from './input.js'
import { refuseUnknownOptions } from './refuse-unknown-options.js'
import { shardState } from './shard/shard-json.js'
import type { Extent, ShardState } from './shard/shard-state.js'

/**
 * Checks the items of an input, or of a shard of it, one after another, and remembers what is needed to report on the
 * whole.
 *
 * @example
 * ```ts
 * import { type Checker, createChecker } from 'sti-atlas/validate'
 *
 * const checker: Checker = createChecker({ kind: 'program' })
 * checker.finish().extent.records //=> 0
 * ```
 */
export interface Checker {
  /** Checks the next item: a record, or a problem that a reader met. */
  check(item: InputItem): CheckedItem
  /** All that is to be known of the items so far. `extent` says how much of the input was read for them. */
  finish(extent?: Partial<Omit<Extent, 'records'>>): ShardState
}

/**
 * Makes a checker for the items of a reader. Shards of one input are checked by checkers of their own, anywhere, each
 * with its number; {@link createReport} puts together what they found.
 *
 * @example
 * ```ts
 * import { createChecker, createReport } from 'sti-atlas/validate'
 *
 * const checker = createChecker({ kind: 'technology' })
 * const { issues } = checker.check({ type: 'record', index: 0, pointer: '', value: { id: 'AI' } })
 * issues.map(({ code, pointer }) => `${code} ${pointer}`) //=> ['missing-field /name', 'missing-field /citations', 'identifier-format /id']
 * createReport([checker.finish()]).counts.rejected //=> 1
 * ```
 */
export const createChecker = (options: CheckerOptions = {}): Checker => {
  refuseUnknownOptions(options, checkerOptionNames)
  const collector = createCollector(options)
  return {
    check: collector.check,
    finish: (extent = {}) => {
      collector.extend(extent)
      return shardState(collector.shard)
    },
  }
}
