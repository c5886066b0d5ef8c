import type { Atlas } from '../atlas/create-atlas.js'
import { type UnknownItem, unknownIdError } from '../atlas/error.js'
import { suggest } from '../atlas/suggest.js'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Records } from '../model/records.js'

/** Ids that were asked for, by kind. */
export type Asked = readonly (readonly [kind: Kind, ids: readonly string[] | undefined])[]

/** Throws one error that lists every id that the atlas does not know, with suggestions. */
export const requireKnown = (atlas: Atlas<AnyIds>, asked: Asked): void => {
  const unknown = asked.flatMap(([kind, ids = []]) =>
    ids
      .filter((id) => !atlas.find(kind, id))
      .map(
        (id): UnknownItem => ({
          kind,
          id,
          suggestions: suggest(
            id,
            atlas.all(kind).map((record) => record.id),
          ),
        }),
      ),
  )
  if (unknown.length > 0) throw unknownIdError(unknown)
}

/** Throws where a term does not belong to a vocabulary. */
export const requireTerms = (
  name: string,
  terms: readonly string[] | undefined,
  known: readonly string[],
): void => {
  const unknown = (terms ?? []).filter((term) => !known.includes(term))
  if (unknown.length === 0) return
  throw unknownIdError(
    unknown.map((id) => ({ kind: name, id, suggestions: suggest(id, known) })),
    'unknown-value',
  )
}

/** The records with the ids, in the order of the ids, each once; without ids all records of the kind. */
export const selectRecords = <K extends Kind>(
  atlas: Atlas<AnyIds>,
  kind: K,
  ids: readonly string[] | undefined,
): readonly Records<AnyIds>[K][] =>
  ids === undefined ? atlas.all(kind) : [...new Set(ids)].flatMap((id) => atlas.find(kind, id) ?? [])
