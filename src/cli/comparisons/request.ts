import type { Atlas } from '../../atlas/create-atlas.js'
import type { Comparison } from '../../compare/comparison.js'
import type { AnyIds } from '../../model/ids.js'
import type { Conditions } from '../options/conditions.js'

/** What the command line asks of a comparison. */
export interface Request {
  /** Ids given after the name of the comparison. */
  readonly ids?: readonly string[]
  readonly rows?: readonly string[]
  readonly columns?: readonly string[]
  readonly on?: string
  readonly where: Conditions
}

/** A comparison as the command line offers it. */
export interface OfferedComparison {
  /** True where `--on` has no bearing on what is shown. */
  readonly timeless?: true
  readonly compare: (atlas: Atlas<AnyIds>, request: Request) => Comparison
}
