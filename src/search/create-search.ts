import MiniSearch, { type SearchOptions as IndexOptions } from 'minisearch'
import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import { type Kind, kinds } from '../model/kinds.js'
import type { LocalizedText } from '../model/records.js'
import { highlight, type Range } from './highlight.js'
import { createTokenizer, findsLonger, foldWords, isJapanese, type Tokenizer } from './tokenize.js'

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
  /** How many hits at most; 20 where absent. */
  readonly limit?: number | undefined
}

/** Searches the records of an atlas; the best hit first. */
export type Search = (query: string, options?: SearchOptions) => readonly SearchHit[]

interface Searchable {
  readonly id: string
  readonly name: LocalizedText
  readonly abbreviation?: string | undefined
  readonly aliases?: readonly string[] | undefined
  readonly summary?: LocalizedText | undefined
}

const texts = ({
  name,
  abbreviation,
  aliases = [],
  summary,
}: Searchable): readonly (readonly [string, string])[] => [
  ['/name/en', name.en],
  ['/name/ja', name.ja],
  ...(abbreviation ? [['/abbreviation', abbreviation] as const] : []),
  ...aliases.map((alias, index) => [`/aliases/${index}`, alias] as const),
  ...(summary ? [['/summary/en', summary.en] as const, ['/summary/ja', summary.ja] as const] : []),
]

interface Way extends Pick<IndexOptions, 'combineWith' | 'prefix'> {
  readonly tokenize: Tokenizer['words']
}

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

/** The numbers of records by some of their texts, folded. */
const numbersBy = (
  records: readonly Searchable[],
  textsOf: (record: Searchable) => readonly (string | undefined)[],
): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>()
  for (const [number, record] of records.entries()) {
    for (const text of textsOf(record)) {
      if (text === undefined) continue
      const key = foldWords(text)
      const numbers = found.get(key)
      if (numbers) numbers.add(number)
      else found.set(key, new Set([number]))
    }
  }
  return found
}

const calls = ({ name, abbreviation, aliases = [] }: Searchable) => [
  name.en,
  name.ja,
  abbreviation,
  ...aliases,
]

/**
 * Makes a full-text search over the names, abbreviations, aliases and summaries of an atlas, in Japanese and English.
 * Japanese is cut into words by the segmenter of the platform (`Intl.Segmenter`). What is called just as the query
 * says comes first, then what has it as its id; abbreviations count most, then names, aliases and summaries, and the
 * code of a country least where other words stand beside it. An English word may be misspelt a little or spelt as the
 * British or the Americans do, accents may be left out, any word may be the beginning of a longer one. Where no record
 * has all words of a query, records with what stands inside longer Japanese words are found, else records with some of
 * the words or, for a single character, with words that begin with it. Of equal hits the first in the atlas comes first.
 * Of a query, the first 1000 characters and of these the first 50 different words are searched. The index is made at
 * once and takes some hundred milliseconds for the curated atlas.
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
  const { words, pairs, terms } = createTokenizer()
  const records = kinds.flatMap((kind) => atlas.all(kind).map((record: Searchable) => ({ kind, record })))
  const index = new MiniSearch<{
    id: number
    short: string
    code: string
    names: string
    aliases: string
    summary: string
  }>({
    fields: ['short', 'code', 'names', 'aliases', 'summary'],
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: {
      boost: { short: 12, names: 4, aliases: 2, code: 0.1 },
      prefix: findsLonger,
      fuzzy: (term) => (/^[a-z]{5,32}$/.test(term) ? 0.2 : false),
    },
  })
  index.addAll(
    records.map(({ kind, record: { id: code, name, abbreviation = '', aliases = [], summary } }, id) => ({
      id,
      short: abbreviation,
      // The ids of places are codes by which people ask for them, and words that mean other things among others.
      code: kind === 'place' ? code : '',
      names: `${name.en}\n${name.ja}`,
      aliases: aliases.join('\n'),
      summary: summary ? `${summary.en}\n${summary.ja}` : '',
    })),
  )
  const all = records.map(({ record }) => record)
  const [called, identified] = [numbersBy(all, calls), numbersBy(all, ({ id }) => [id])]
  const ways: readonly Way[] = [
    { tokenize: firstWords(words), combineWith: 'AND' },
    { tokenize: firstWords(pairs), combineWith: 'AND' },
    { tokenize: firstWords(words), combineWith: 'OR' },
    { tokenize: firstWords(words), combineWith: 'AND', prefix: isJapanese },
  ]
  return (whole, { kinds: wanted, limit = 20 } = {}) => {
    const query = whole.trim().slice(0, MOST_CHARACTERS)
    const isWanted = (id: number) => {
      const kind = records[id]?.kind
      return kind !== undefined && (wanted === undefined || wanted.includes(kind))
    }
    const asGiven = foldWords(query)
    const [calledSo, identifiedSo] = [called.get(asGiven), identified.get(asGiven)]
    const boostDocument = (id: number) => {
      if (calledSo?.has(id)) return CALLED_SO
      return identifiedSo?.has(id) ? IDENTIFIED_SO : 1
    }
    for (const way of ways) {
      const found = index.search(query, {
        ...way,
        filter: ({ id }) => isWanted(Number(id)),
        boostDocument: (id) => boostDocument(Number(id)),
      })
      if (found.length === 0) continue
      const asked = way.tokenize(query)
      return found
        .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id))
        .slice(0, limit)
        .flatMap(({ id, score, terms: matched }) => {
          const hit = records[Number(id)]
          if (!hit) return []
          const { kind, record } = hit
          const highlights = texts(record).flatMap(([pointer, text]) => {
            const ranges = highlight(text, [...asked, ...matched])
            return ranges.length > 0 ? [{ pointer, text, ranges }] : []
          })
          return [{ kind, id: record.id, name: record.name, score, highlights }]
        })
    }
    return []
  }
}
