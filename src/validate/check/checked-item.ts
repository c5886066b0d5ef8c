import type { Issue } from '../report/report.js'
import type { CheckedRecord } from './check-record.js'

/**
 * What checking one item of an input gave.
 *
 * @example
 * ```ts
 * import { type CheckedItem, createChecker } from 'sti-atlas/validate'
 *
 * const checker = createChecker({ kind: 'theme' })
 * const result: CheckedItem = checker.check({ type: 'record', index: 0, pointer: '', value: 'no record' })
 * result.checked //=> undefined
 * result.issues.map(({ code }) => code) //=> ['wrong-type']
 * ```
 */
export interface CheckedItem {
  /** The record, where it has no error of its own. Whether it has one beside others, only the report can say. */
  readonly checked?: CheckedRecord
  /** What is wrong with it by itself; once as many issues of a severity were found as are kept, no more of that severity. */
  readonly issues: readonly Issue[]
}
