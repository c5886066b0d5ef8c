import type { Atlas } from '../atlas/create-atlas.js'
import { namesOf } from '../atlas/names-of.js'
import type { AnyIds } from '../model/ids.js'
import { type Kind, kinds } from '../model/kinds.js'
import type { LocalizedText } from '../model/records.js'
import { highlight, type Range } from './highlight.js'
import { type Among, type Found, indexRecords, type Looking } from './record-index.js'
import { detailTexts, mainTexts, type Searchable } from './record-texts.js'
import { requireSearchOptions } from './require-search-options.js'
import { createTokenizer, foldWords, isJapanese, type Tokenizer } from './tokenize.js'

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

/** How much more a record counts that is called just as the query says, and one whose id is. */
const CALLED_SO = 10_000
const IDENTIFIED_SO = 1000

/** How much of a query is searched: its first characters, and of them the first words that differ. */
const MOST_CHARACTERS = 1000
const MOST_WORDS = 50

const firstWords =
  (cut: Tokenizer['words']): Tokenizer['words'] =>
  (query) =>
    [...new Set(cut(query))].slice(0, MOST_WORDS)

/** What was found in the one way or the other, each once, as it was found first. */
const eachOnce = (found: readonly Found[]): readonly Found[] => [
  ...new Map(found.toReversed().map((each) => [each.id, each])).values(),
]

const highest = (found: readonly Found[]): number =>
  found.reduce((most, { score }) => Math.max(most, score), 0)

/** What was found in several ways, in their order: what a later way finds counts less than all before. */
const inTurn = (ways: readonly (readonly Found[])[]): readonly Found[] =>
  ways.flatMap((found, way) => {
    const later = ways.slice(way + 1).reduce((sum, other) => sum + highest(other), 0)
    return found.map((each) => ({ ...each, score: each.score + later }))
  })

const highlightsIn = (record: Searchable, words: readonly string[]): readonly SearchHighlight[] =>
  [...mainTexts(record), ...detailTexts(record)].flatMap(([pointer, text]) => {
    const ranges = highlight(text, words)
    return ranges.length > 0 ? [{ pointer, text, ranges }] : []
  })

/** The numbers of records by some of their texts, folded. */
const numbersBy = (
  records: readonly Searchable[],
  textsOf: (record: Searchable) => readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>()
  for (const [number, record] of records.entries()) {
    for (const text of textsOf(record)) {
      const key = foldWords(text)
      const numbers = found.get(key)
      if (numbers) numbers.add(number)
      else found.set(key, new Set([number]))
    }
  }
  return found
}

/** What is found: the best hits, and how many there are without a limit. */
interface Findings {
  readonly hits: readonly SearchHit[]
  readonly count: number
}

/** Finds records, and tells how many there are beyond the limit too. */
type Finder = (query: string, options?: SearchOptions) => Findings

/** Indexes an atlas as {@link createSearch} does. */
export const createFinder = (atlas: Atlas<AnyIds>): Finder => {
  const tokenizer = createTokenizer()
  const records = kinds.flatMap((kind) => atlas.all(kind).map((record: Searchable) => ({ kind, record })))
  const find = indexRecords(records, tokenizer)
  const all = records.map(({ record }) => record)
  const [called, identified] = [numbersBy(all, namesOf), numbersBy(all, ({ id }) => [id])]
  const [words, pairs] = [firstWords(tokenizer.words), firstWords(tokenizer.pairs)]
  const ways: readonly Looking[] = [{ words }, { words: pairs }, { words, findsLonger: isJapanese }]
  const allInDetails: Looking = { words: pairs, inDetails: true }
  const some: Looking = { words, someOf: words }
  const someInDetails: Looking = { words: pairs, someOf: words, inDetails: true }
  return (whole, { kinds: wanted, limit = 20 } = {}) => {
    requireSearchOptions({ kinds: wanted, limit })
    const query = whole.trim().slice(0, MOST_CHARACTERS)
    const asGiven = foldWords(query)
    const [calledSo, identifiedSo] = [called.get(asGiven), identified.get(asGiven)]
    const among: Among = {
      isWanted: (id) => {
        const kind = records[id]?.kind
        return kind !== undefined && (wanted === undefined || wanted.includes(kind))
      },
      boost: (id) => {
        if (calledSo?.has(id)) return CALLED_SO
        return identifiedSo?.has(id) ? IDENTIFIED_SO : 1
      },
    }
    const look = (looking: Looking) => find(query, looking, among)
    const findAll = () => {
      const detailed = look(allInDetails)
      for (const way of ways) {
        const called = look(way)
        if (called.length > 0) return [called, detailed]
      }
      const partly = look(some)
      const rest = look(someInDetails)
      const known = new Set(partly.flatMap(({ asked }) => asked))
      return words(query).every((word) => known.has(word))
        ? [partly, detailed, rest]
        : [detailed, partly, rest]
    }
    const byWords = eachOnce(inTurn(findAll()))
    const known = new Set(byWords.map(({ id }) => id))
    const score = highest(byWords.filter(({ id }) => !calledSo?.has(id))) + 1
    const byId = [...(identifiedSo ?? [])].flatMap((id) =>
      among.isWanted(id) && !known.has(id) ? [{ id, score, asked: [], words: [] }] : [],
    )
    const found = [...byWords, ...byId]
    const hits = found
      .toSorted((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit)
      .flatMap((hit) => {
        const { kind, record } = records[hit.id] ?? {}
        if (!kind || !record) return []
        const { id, name } = record
        const highlights = highlightsIn(record, [...hit.asked, ...hit.words])
        return [{ kind, id, name, score: hit.score, highlights }]
      })
    return { hits, count: found.length }
  }
}

/**
 * Makes a full-text search over the names, abbreviations, aliases and summaries of an atlas and, behind these, over what
 * records say in detail: definitions, facts, people, agendas, projects, parts of strategies and tiers of approaches; in
 * Japanese and English. Japanese is cut into words by the segmenter of the platform (`Intl.Segmenter`). What is called
 * just as the query says comes first, then what has it as its id; abbreviations count most, then names, aliases and
 * summaries, and the code of a country least where other words stand beside it. An English word may be misspelt a little
 * or spelt as the British or the Americans do, accents may be left out, any word may be the beginning of a longer one.
 * Where no record has all words of a query, records with what stands inside longer Japanese words or, for a single
 * character, with words that begin with it are found. Behind them come those that have all words only with their
 * details. Where names, aliases and summaries never have all words together, records with some of the words are found
 * too; details with all of them come first then if there is a word that only they have.
 * Of equal hits the first in the atlas comes first. Of a query, the first 1000 characters and of these the first 50
 * different words are searched. The index is made at once and takes some hundred milliseconds for the curated atlas.
 * A search throws an `AtlasError` that lists every unknown kind, and a `RangeError` for a limit that is no whole
 * number, 0 or more.
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
