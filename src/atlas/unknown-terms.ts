import type { UnknownItem } from './error.js'
import { suggest } from './suggest.js'

/** Terms that were asked for, with the name of the vocabulary and all its terms. */
export type AskedTerms = readonly (readonly [
  name: string,
  terms: readonly string[] | undefined,
  known: readonly string[],
])[]

/** Of more terms than this a message does not list all. */
const LISTED = 20

/** The terms that their vocabularies do not have, each once. */
export const unknownTerms = (asked: AskedTerms): readonly UnknownItem[] =>
  asked.flatMap(([kind, terms, known]) =>
    [...new Set(terms)]
      .filter((id) => !known.includes(id))
      .map(String)
      .map((id) => ({
        kind,
        id,
        suggestions: suggest(id, known),
        ...(known.length <= LISTED && { known }),
      })),
  )
