import type { LocalizedText } from '../../model/records.js'

/**
 * Something to know about a written value: a stable code, what it is in both languages, how to write the value
 * so that it is clear, and what it can mean where it can mean several things.
 *
 * @example
 * ```ts
 * import { parsePlace, type ReadingNote } from 'sti-atlas/validate'
 *
 * const reading = parsePlace('Congo')
 * const note: ReadingNote | undefined = reading.ok ? undefined : reading
 * note?.reason //=> 'ambiguous'
 * note?.candidates //=> ['CD', 'CG']
 * ```
 */
export interface ReadingNote<Reason extends string = string> {
  /** What it is about, for programs. */
  readonly reason: Reason
  /** What it is about, in words. */
  readonly message: LocalizedText
  /** A way to mend it. */
  readonly hint?: LocalizedText
  /** What the text can mean. */
  readonly candidates?: readonly string[]
}

/**
 * Why a written value was not read.
 *
 * @example
 * ```ts
 * import { parseNumber, type ReadingIssue } from 'sti-atlas/validate'
 *
 * const reading = parseNumber('1234,567')
 * const issue: ReadingIssue | undefined = reading.ok ? undefined : reading
 * issue?.reason //=> 'ambiguous-decimal'
 * ```
 */
export interface ReadingIssue<Reason extends string = string> extends ReadingNote<Reason> {
  /** False: the text was not read. */
  readonly ok: false
}

/**
 * What reading a written value gave: a value of the schema, with notes on what was assumed, or an issue.
 *
 * @example
 * ```ts
 * import { parsePlace, type Reading } from 'sti-atlas/validate'
 *
 * const reading: Reading<string> = parsePlace('フランス')
 * reading.ok ? reading.value : reading.message.ja //=> 'FR'
 * ```
 */
export type Reading<Value, Reason extends string = string> =
  | {
      /** True: the text was read. */
      readonly ok: true
      /** What it says. */
      readonly value: Value
      /** What a reader must know of how it was read. */
      readonly notes?: readonly ReadingNote<Reason>[]
    }
  | ReadingIssue<Reason>
