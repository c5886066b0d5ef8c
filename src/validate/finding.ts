import type { LocalizedText } from '../model/records.js'
import type { Severity } from './report.js'

/** What is told of a finding. */
export interface Told {
  readonly message: LocalizedText
  readonly hint?: LocalizedText | undefined
}

/** What is wrong with a record and where in it, before it is known where in the input the record stands. */
export interface Finding {
  readonly severity: Severity
  readonly code: string
  readonly path: readonly PropertyKey[]
  /** Finds the words, which takes longer than finding the mistake. */
  readonly tell: () => Told
}
