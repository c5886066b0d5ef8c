import type { Dataset } from '../../../src/atlas/dataset.js'
import type { Kind } from '../../../src/model/kinds.js'

/** What a check found: the record, the field, and what is wrong with it. */
export interface DataFinding {
  readonly kind: Kind
  readonly id: string
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** One named check of the curated data. */
export interface DataCheck {
  readonly name: string
  readonly check: (dataset: Dataset) => readonly DataFinding[]
}
