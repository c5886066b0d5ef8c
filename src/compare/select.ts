import type { Atlas } from '../atlas/create-atlas.js'
import { type UnknownItem, unknownIdError } from '../atlas/error.js'
import { suggest } from '../atlas/suggest.js'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Records } from '../model/records.js'

/** Ids that were asked for, with the kinds of record that they may be of. */
export type Asked = readonly (readonly [kinds: Kind | readonly Kind[], ids: readonly string[] | undefined])[]

/** Terms that were asked for, with the name of the vocabulary and all its terms. */
export type AskedTerms = readonly (readonly [
  name: string,
  terms: readonly string[] | undefined,
  known: readonly string[],
])[]

interface Called {
  readonly id: string
  readonly name: { readonly en: string }
  readonly abbreviation?: string | undefined
  readonly aliases?: readonly string[] | undefined
}

/** Beyond this number of unknown ids the rest gets no suggestions, which take a pass over all known ids each. */
const EXPLAINED = 20

const isCalled = ({ name, abbreviation, aliases = [] }: Called, word: string) =>
  [name.en, abbreviation, ...aliases].some((called) => called?.toLowerCase() === word)

/** Ids of records that are called so, else ids that are spelt nearly so. */
const suggestIds = (atlas: Atlas<AnyIds>, kinds: readonly Kind[], id: string): readonly string[] => {
  const records = kinds.flatMap((kind): readonly Called[] => atlas.all(kind))
  const word = id.toLowerCase()
  const called = records.filter((record) => isCalled(record, word)).map((record) => record.id)
  return called.length > 0
    ? called.slice(0, 3)
    : suggest(
        id,
        records.map((record) => record.id),
      )
}

const unknownIds = (atlas: Atlas<AnyIds>, asked: Asked): readonly UnknownItem[] =>
  asked
    .flatMap(([kind, ids = []]) => {
      const kinds = [kind].flat()
      const unknown = [...new Set(ids)].filter((id) => kinds.every((each) => !atlas.find(each, id)))
      return unknown.map((id) => ({ kinds, id }))
    })
    .map(({ kinds, id }, index) => ({
      kind: kinds.join(' or '),
      id,
      suggestions: index < EXPLAINED ? suggestIds(atlas, kinds, id) : [],
    }))

const unknownTerms = (asked: AskedTerms): readonly UnknownItem[] =>
  asked.flatMap(([kind, terms, known]) => {
    const unknown = [...new Set(terms)].filter((term) => !known.includes(term))
    return unknown.map((id) => ({ kind, id, suggestions: suggest(id, known) }))
  })

/** Throws one error that lists every id that the atlas does not know and every unknown term, with suggestions. */
export const requireKnown = (atlas: Atlas<AnyIds>, asked: Asked, terms: AskedTerms = []): void => {
  const [ids, values] = [unknownIds(atlas, asked), unknownTerms(terms)]
  const unknown = [...ids, ...values]
  if (unknown.length > 0) throw unknownIdError(unknown, ids.length > 0 ? 'unknown-id' : 'unknown-value')
}

/** The records with the ids, in the order of the ids, each once; without ids all records of the kind. */
export const selectRecords = <K extends Kind>(
  atlas: Atlas<AnyIds>,
  kind: K,
  ids: readonly string[] | undefined,
): readonly Records<AnyIds>[K][] =>
  ids === undefined ? atlas.all(kind) : [...new Set(ids)].flatMap((id) => atlas.find(kind, id) ?? [])
