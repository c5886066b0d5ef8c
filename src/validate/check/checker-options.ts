import type { Kind } from '../../model/kinds.js'
import type { Mapping } from '../mapping/create-mapping.js'
import type { NormalizeOptions } from '../normalize/run.js'
import type { OptionNames } from '../refuse-unknown-options.js'
import type { Base } from './base.js'

/**
 * What a checker is told of the input.
 *
 * @example
 * ```ts
 * import { type CheckerOptions, createChecker } from 'sti-atlas/validate'
 *
 * const options: CheckerOptions = { kind: 'program', input: 'programs.ndjson', shard: 2, maxIssues: 1000 }
 * createChecker(options).finish().number //=> 2
 * ```
 */
export interface CheckerOptions {
  /** The kind of the records that do not stand in a collection. */
  readonly kind?: Kind | undefined
  /** Records that the dataset may refer to without holding them; none unless given. */
  readonly base?: Base | undefined
  /** How other people's records become ours; the kind is then that of the mapping. */
  readonly mapping?: Mapping | undefined
  /**
   * Whether written values are read into those of the schema, each change being noted, and how; as the mapping says
   * unless given.
   */
  readonly normalize?: boolean | NormalizeOptions | undefined
  /** The name of the input, which its issues carry. */
  readonly input?: string | undefined
  /** The place of this shard in its input, from 0; 0 unless given. */
  readonly shard?: number | undefined
  /** The place of this shard among those with the same number, from 0; 0 unless given. */
  readonly part?: number | undefined
  /** How many issues are kept: the first errors, then warnings, then notes; counts stay exact. All unless given. */
  readonly maxIssues?: number | undefined
}

/** The names of what a checker is told. */
export const checkerOptionNames: OptionNames<CheckerOptions> = {
  kind: true,
  base: true,
  mapping: true,
  normalize: true,
  input: true,
  shard: true,
  part: true,
  maxIssues: true,
}
