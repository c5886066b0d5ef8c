import type { Collection } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { InputPosition } from '../input.js'
import type { ShardState } from '../shard/shard-state.js'

/**
 * How bad an issue is: errors reject a record, warnings and notes do not.
 *
 * @example
 * ```ts
 * import { allRules, type Severity } from 'sti-atlas/validate'
 *
 * const severityOf = (code: string): Severity | undefined => allRules.find((rule) => rule.code === code)?.severity
 * severityOf('same-name') //=> 'warning'
 * ```
 */
export type Severity = 'error' | 'warning' | 'note'

/**
 * One thing that is wrong or worth knowing.
 *
 * @example
 * ```ts
 * import { type Issue, validateDataset } from 'sti-atlas/validate'
 *
 * const issues: readonly Issue[] = validateDataset({ programs: 1 }).report.issues
 * issues.map(({ code, pointer }) => [code, pointer]) //=> [['collection-not-list', '/programs']]
 * ```
 */
export interface Issue {
  /** How bad it is; only an error rejects a record. */
  readonly severity: Severity
  /** Stable code of the rule; each has a page in the documentation. */
  readonly code: string
  /** The name of the input, where the checker was given one. */
  readonly input?: string
  /** The collection of the record, where it is known. */
  readonly collection?: Collection
  /** The id of the record, where it is known. */
  readonly id?: string
  /**
   * JSON Pointer of the field in the record as the input has it, before a mapping, or, for a whole dataset, in the
   * dataset.
   */
  readonly pointer: string
  /**
   * Where it stands in the input, where the input has lines; of what is wrong beside other records, such as a name that
   * several have, where the record begins.
   */
  readonly position?: InputPosition
  /** What is wrong. */
  readonly message: LocalizedText
  /** A way to mend it. */
  readonly hint?: LocalizedText
}

/**
 * How many records were read and what became of them; `read` is always `accepted + rejected`.
 *
 * @example
 * ```ts
 * import { type Counts, validateDataset } from 'sti-atlas/validate'
 *
 * const counts: Counts = validateDataset([1, 2], { kind: 'theme' }).report.counts
 * counts //=> { read: 2, accepted: 0, rejected: 2, bySeverity: { error: 2, warning: 0, note: 0 }, byCode: { 'wrong-type': 2 } }
 * ```
 */
export interface Counts {
  /** Number of records read, accepted and rejected ones together. */
  readonly read: number
  /** Number of records without an error. */
  readonly accepted: number
  /** Number of records with an error. */
  readonly rejected: number
  /** Number of issues by severity, also of those that a limit kept out of the list. */
  readonly bySeverity: Readonly<Record<Severity, number>>
  /** Number of issues by code, also of those that a limit kept out of the list. */
  readonly byCode: Readonly<Record<string, number>>
}

/**
 * What validating found: whether there is no error, how many records were read and accepted, and the issues.
 *
 * @example
 * ```ts
 * import { type Report, validateDataset } from 'sti-atlas/validate'
 *
 * const report: Report = validateDataset({ themes: [] }).report
 * report //=> { ok: true, counts: { read: 0, accepted: 0, rejected: 0, bySeverity: { error: 0, warning: 0, note: 0 }, byCode: {} }, issues: [] }
 * ```
 */
export interface Report {
  /** Whether no issue is an error. */
  readonly ok: boolean
  /** How many records and issues there are. */
  readonly counts: Counts
  /**
   * In the order of the input: by record, then by field. Where a limit was set, the first errors, then the first
   * warnings and notes that there is room for.
   */
  readonly issues: readonly Issue[]
  /** What merging this report with those of other shards needs. */
  readonly shards?: readonly ShardState[]
}
