import type { LocalizedText } from '../../model/records.js'
import type { Severity } from '../report/report.js'

/**
 * One value that normalizing replaced, with the rule by which it did: `date-written`, `money-written`,
 * `number-written`, `currency-name`, `place-name`, `place-id`, `place-alpha-2`, `place-alpha-3`,
 * `place-other-code`, `record-name`, `term-name` or `white-space`. `from` is absent where the field was.
 *
 * @example
 * ```ts
 * import { type Change, normalizeRecord } from 'sti-atlas/validate'
 *
 * const changes: readonly Change[] = normalizeRecord('program', { partners: ['ドイツ'] }).changes
 * changes.map(({ pointer, from, to, rule }) => ({ pointer, from, to, rule })) //=> [{ pointer: '/partners/0', from: 'ドイツ', to: 'DE', rule: 'place-name' }]
 * ```
 */
export interface Change {
  /** JSON Pointer of the field in the record. */
  readonly pointer: string
  /** The value as it was written; absent where there was none. */
  readonly from?: unknown
  /** The value as it is now. */
  readonly to: unknown
  /** The rule that changed it. */
  readonly rule: ChangeRule
  /** What was changed, in words. */
  readonly message: LocalizedText
}

/**
 * By which rule a value was replaced.
 *
 * @example
 * ```ts
 * import { type ChangeRule, normalizeRecord } from 'sti-atlas/validate'
 *
 * const rules: ChangeRule[] = normalizeRecord('program', { date: '令和6年2月16日' }).changes.map(({ rule }) => rule)
 * rules //=> ['date-written']
 * ```
 */
export type ChangeRule =
  | 'date-written'
  | 'money-written'
  | 'number-written'
  | 'currency-name'
  | 'place-name'
  | 'place-id'
  | 'place-alpha-2'
  | 'place-alpha-3'
  | 'place-other-code'
  | 'record-name'
  | 'term-name'
  | 'white-space'

/**
 * A value that normalizing left as it is because it can be read in several ways or contradicts the fields
 * around it (an error), or that it read by a convention that should be known (a note). The code is the sort of
 * value and the reason: `date-ambiguous`, `money-ambiguous-currency`, `place-ambiguous`. Values that are in no form
 * that is read are no issue here: checking against the schema and the references finds them.
 *
 * @example
 * ```ts
 * import { type NormalizationIssue, normalizeRecord } from 'sti-atlas/validate'
 *
 * const issues: readonly NormalizationIssue[] = normalizeRecord('program', { partners: ['Congo'] }).issues
 * issues.map(({ code, pointer, candidates }) => ({ code, pointer, candidates })) //=> [{ code: 'place-ambiguous', pointer: '/partners/0', candidates: ['CD', 'CG'] }]
 * ```
 */
export interface NormalizationIssue {
  /** An error where the value stays as it is, which the schema does not take; a note where a convention decided. */
  readonly severity: Exclude<Severity, 'warning'>
  /** What it is about, for programs. */
  readonly code: string
  /** JSON Pointer of the field in the record. */
  readonly pointer: string
  /** What it is about, in words. */
  readonly message: LocalizedText
  /** A way to mend it. */
  readonly hint?: LocalizedText
  /** What the value can mean. */
  readonly candidates?: readonly string[]
}

/**
 * A record with its written values replaced, every change of it, and what was left or assumed.
 *
 * @example
 * ```ts
 * import { type Normalization, normalizeRecord } from 'sti-atlas/validate'
 *
 * const normalization: Normalization = normalizeRecord('program', { budget: '約146億円' })
 * normalization.record //=> { budget: { amount: 14600000000, currency: 'JPY', qualifier: 'about' } }
 * normalization.changes.length //=> 1
 * normalization.issues //=> []
 * ```
 */
export interface Normalization {
  /** The record with values as the schema has them. */
  readonly record: unknown
  /** Every change, in the order of the fields. */
  readonly changes: readonly Change[]
  /** Values that could not be read, or only by a convention. */
  readonly issues: readonly NormalizationIssue[]
}
