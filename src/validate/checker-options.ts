import type { Kind } from '../model/kinds.js'
import type { Base } from './base.js'

/** What a checker is told of the input. */
export interface CheckerOptions {
  /** The kind of the records that do not stand in a collection. */
  readonly kind?: Kind | undefined
  /** Records that the dataset may refer to without holding them; none unless given. */
  readonly base?: Base | undefined
  /** The name of the input, which its issues carry. */
  readonly input?: string | undefined
  /** The place of this shard in its input, from 0; 0 unless given. */
  readonly shard?: number | undefined
  /** How many issues are kept, the first ones; counts stay exact. All unless given. */
  readonly maxIssues?: number | undefined
}
