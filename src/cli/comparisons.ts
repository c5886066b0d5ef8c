import type { Atlas } from '../atlas/create-atlas.js'
import { compareApproaches } from '../compare/compare-approaches.js'
import type { Comparison } from '../compare/comparison.js'
import type { AnyIds } from '../model/ids.js'
import { vocabularies } from '../model/vocabularies.js'
import { type Conditions, termsOf } from './conditions.js'

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
  /** Keys that `--where` may have. */
  readonly keys: readonly string[]
  readonly compare: (atlas: Atlas<AnyIds>, request: Request) => Comparison
}

/** Every comparison by the name that the command line has for it. */
export const comparisons: Readonly<Record<string, OfferedComparison>> = {
  approaches: {
    keys: ['posture', 'mode', 'history'],
    compare: (atlas, { ids, rows = ids, columns, on, where }) =>
      compareApproaches(atlas, {
        ...(rows && { holders: rows }),
        ...(columns && { partners: columns }),
        ...(on && { on }),
        ...(where['posture'] && { postures: termsOf('posture', where['posture'], vocabularies.Posture) }),
        ...(where['mode'] && { modes: termsOf('mode', where['mode'], vocabularies.CooperationMode) }),
        ...(where['history']?.includes('true') && { history: true }),
      }),
  },
}
