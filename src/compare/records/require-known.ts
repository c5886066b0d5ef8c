import type { Atlas } from '../../atlas/create-atlas.js'
import { type UnknownItem, unknownIdError } from '../../atlas/error.js'
import { unknownRecord } from '../../atlas/unknown-record.js'
import { type AskedTerms, unknownTerms } from '../../atlas/unknown-terms.js'
import type { AnyIds } from '../../model/ids.js'
import type { Kind } from '../../model/kinds.js'

/** Ids that were asked for, with the kinds of record that they may be of. */
export type Asked = readonly (readonly [kinds: Kind | readonly Kind[], ids: readonly string[] | undefined])[]

/** Beyond this number of unknown ids the rest gets no suggestions, which take a pass over all known ids each. */
const EXPLAINED = 20

/**
 * Throws one error that lists every id that the atlas does not know and every unknown term, with suggestions, and what
 * else is unknown.
 */
export const requireKnown = (
  atlas: Atlas<AnyIds>,
  asked: Asked,
  terms: AskedTerms = [],
  others: readonly UnknownItem[] = [],
): void => {
  const unknown: UnknownItem[] = []
  for (const [kind, ids] of asked) {
    const kinds = [kind].flat()
    for (const id of new Set(ids)) {
      if (kinds.some((each) => atlas.find(each, id))) continue
      unknown.push(
        unknown.length < EXPLAINED
          ? unknownRecord((each) => atlas.all(each), kinds, id)
          : { kind: kinds.join(' or '), id, suggestions: [] },
      )
    }
  }
  const code = unknown.length > 0 ? 'unknown-id' : 'unknown-value'
  const all = [...unknown, ...unknownTerms(terms), ...others]
  if (all.length > 0) throw unknownIdError(all, code)
}
