import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { LocalizedText } from '../model/records.js'
import { createFinder } from './finder.js'
import type { Range } from './highlight.js'

/** A text of a record in which words of the query stand. */
export interface SearchHighlight {
  /** JSON Pointer of the text in the record. */
  readonly pointer: string
  /** The text. */
  readonly text: string
  /** Where the words stand in the text. */
  readonly ranges: readonly Range[]
}

/** A record that was found. */
export interface SearchHit {
  /** Its kind. */
  readonly kind: Kind
  /** Its id. */
  readonly id: string
  /** Its name. */
  readonly name: LocalizedText
  /** How well it fits; only its order means something. */
  readonly score: number
  /** Its texts with words of the query. */
  readonly highlights: readonly SearchHighlight[]
}

/** How to search. */
export interface SearchOptions {
  /** Only these kinds of record. */
  readonly kinds?: readonly Kind[] | undefined
  /** How many hits at most, `Infinity` for all; 20 where absent. */
  readonly limit?: number | undefined
}

/** Searches the records of an atlas; the best hit first. */
export type Search = (query: string, options?: SearchOptions) => readonly SearchHit[]

/**
 * Makes a full-text search over the names, abbreviations, aliases and summaries of an atlas and, behind these, over
 * what records say in detail: definitions, facts, people, agendas, projects, dates, sums and counts, parts of
 * strategies and tiers of approaches; in Japanese and English. Dates are found in Japanese eras too. Japanese is cut
 * into words by the segmenter of the platform (`Intl.Segmenter`).
 *
 * The best hit comes first, of equal ones the first in the atlas:
 *
 * 1. what is called just as the query says;
 * 2. what has a part that is called so: of a strategy or an approach, a session, a project;
 * 3. records with all words in their names, aliases and summaries: abbreviations count most, then names, aliases and
 *    summaries, and the code of a country least where other words stand beside it;
 * 4. records with the words in their details: what a part is called before what stands in a text as it is asked for,
 *    before all words in one text, before words apart.
 *
 * Where names, aliases and summaries never have all words together, records with some of the words are found too,
 * before details that have all words, but apart, if each word stands in some name or summary, else behind these.
 *
 * A word may be spelt as the British or the Americans do, accents may be left out, any word may be the beginning of a
 * longer one; where no record has all words, an English word may be misspelt a little. What stands inside longer
 * Japanese words is found where none is found otherwise.
 *
 * Of a query, the first 1000 characters and of these the first 50 different words are searched. The index is made at
 * once and takes some hundred milliseconds for the curated atlas. A search throws an `AtlasError` that lists every
 * unknown kind, and a `RangeError` for a limit that is no whole number, 0 or more.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { createSearch } from 'sti-atlas/search'
 *
 * const search = createSearch(atlas)
 * search('地球規模課題 国際共同研究', { kinds: ['program'] })[0]?.id //=> 'satreps'
 * search('horizon europe', { kinds: ['program'], limit: 1 }).map(({ id }) => id) //=> ['horizon-europe']
 * ```
 */
export const createSearch = (atlas: Atlas<AnyIds>): Search => {
  const find = createFinder(atlas)
  return (query, options) => find(query, options).hits
}
