import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Medium, Told } from '../check/finding.js'
import type { Fields } from '../fields.js'
import type { InputFormat } from '../read/detect-format.js'
import type { Severity } from '../report/report.js'

/**
 * Records that break a rule and records that keep it, of each only the fields that matter; or inputs as text.
 *
 * @example
 * ```ts
 * import { allRules, type RuleExample } from 'sti-atlas/validate'
 *
 * const example: RuleExample | undefined = allRules.find(({ code }) => code === 'json-truncated')?.example
 * example?.bad //=> '{"id": "a"\n'
 * ```
 */
export type RuleExample =
  | {
      /** The kind of the records. */
      readonly kind: Kind
      /** Records that break the rule. */
      readonly bad: readonly Fields[]
      /** The same records mended. */
      readonly good: readonly Fields[]
    }
  | {
      /** The format of the input. */
      readonly format: InputFormat
      /** An input that breaks the rule. */
      readonly bad: string
      /** The same input mended. */
      readonly good: string
    }

/**
 * What the documentation says about a code.
 *
 * @example
 * ```ts
 * import { allRules, type Rule } from 'sti-atlas/validate'
 *
 * const rules: readonly Rule[] = allRules.filter(({ severity }) => severity === 'note')
 * rules.some(({ code }) => code === 'unmapped-field') //=> true
 * ```
 */
export interface Rule {
  /** The code of its issues. */
  readonly code: string
  /** How bad its issues are. */
  readonly severity: Severity
  /** What it is called. */
  readonly title: LocalizedText
  /** What it asks for, and why. */
  readonly description: LocalizedText
  /** Data that breaks it, and the same data mended. */
  readonly example?: RuleExample | undefined
}

/** What a rule says about one value. */
export interface Verdict {
  /** The keys that lead from the value to what is wrong; empty for the value itself. */
  readonly path: readonly PropertyKey[]
  readonly tell: (medium?: Medium) => Told
}

/** A rule on single values: those of schemas with a title (`Money`) or of a format (`interval`). */
export interface ValueRule extends Rule {
  readonly on: readonly string[]
  /** Looks at a value; the title is that of its schema. */
  readonly check: (value: unknown, title: string | undefined) => readonly Verdict[]
}

/** The verdict on a value that keeps a rule. */
export const NOTHING: readonly Verdict[] = []
