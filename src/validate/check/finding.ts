import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Path } from '../path.js'
import type { Severity } from '../report/report.js'

/** What is told of a finding. */
export interface Told {
  readonly message: LocalizedText
  readonly hint?: LocalizedText | undefined
}

/** What a value stands in, which says how to put it right: a column of ours, a field that a mapping reads, or data. */
export type Medium = 'cell' | 'mapped' | 'data'

/** A text that may be the name of a record of a kind, where its id is wanted. */
export interface NameInPlaceOfId {
  readonly kind: Kind
  readonly name: string
}

/** What is wrong with a record and where in it, before it is known where in the input the record stands. */
export interface Finding {
  readonly severity: Severity
  readonly code: string
  readonly path: Path
  /** Finds the words, which takes longer than finding the mistake. */
  readonly tell: (medium?: Medium) => Told
  readonly name?: NameInPlaceOfId
}
