import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import { kinds } from '../model/kinds.js'
import { createCloseness } from './closeness.js'
import type { SearchHighlight, SearchHit, SearchOptions } from './create-search.js'
import { highlight } from './highlight.js'
import { namesakesAmong } from './namesakes.js'
import { ranked } from './ranked.js'
import { type Found, indexRecords, type NumberedRecord, type RecordFilter } from './record-index.js'
import { detailTexts, mainTexts, type Searchable } from './record-texts.js'
import { requireSearchOptions } from './require-search-options.js'
import { createTokenizer, foldWords, type Tokenizer } from './tokenize.js'
import { waysOf } from './ways.js'

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

const highlightsIn = (record: Searchable, words: readonly string[]): readonly SearchHighlight[] =>
  [...mainTexts(record), ...detailTexts(record)].flatMap(([pointer, text]) => {
    const ranges = highlight(text, words)
    return ranges.length > 0 ? [{ pointer, text, ranges }] : []
  })

const hitOf = ({ kind, record }: NumberedRecord, { score, asked, words }: Found): SearchHit => ({
  kind,
  id: record.id,
  name: record.name,
  score,
  highlights: highlightsIn(record, [...asked, ...words]),
})

/** What is found: the best hits, and how many there are without a limit. */
export interface Findings {
  readonly hits: readonly SearchHit[]
  readonly count: number
  /** Whether something is found, but nothing that has all words of the query. */
  readonly isInPart: boolean
}

/** Finds records, and tells how many there are beyond the limit too. */
type Finder = (query: string, options?: SearchOptions) => Findings

/** Indexes an atlas as `createSearch` does. */
export const createFinder = (atlas: Atlas<AnyIds>): Finder => {
  const tokenizer = createTokenizer()
  const records = kinds.flatMap((kind) => atlas.all(kind).map((record: Searchable) => ({ kind, record })))
  const search = indexRecords(records, tokenizer)
  const namesakesOf = namesakesAmong(records.map(({ record }) => record))
  const closenessOf = createCloseness()
  const [words, pairs] = [firstWords(tokenizer.words), firstWords(tokenizer.pairs)]
  const findWays = waysOf({ words, pairs }, (id, query) => {
    const record = records[id]?.record
    return record ? closenessOf(record, query) : 'apart'
  })

  return (asked, { kinds: wanted, limit = 20 } = {}) => {
    requireSearchOptions({ kinds: wanted, limit })
    const query = asked.trim().slice(0, MOST_CHARACTERS)
    const whole = foldWords(query)
    const namesakes = namesakesOf(whole)
    const filter: RecordFilter = {
      isWanted: (id) => {
        const kind = records[id]?.kind
        return kind !== undefined && (wanted === undefined || wanted.includes(kind))
      },
      boost: (id) => {
        if (namesakes.called.has(id)) return CALLED_SO
        return namesakes.identified.has(id) ? IDENTIFIED_SO : 1
      },
    }
    const { ways, isInPart } = findWays({ whole, words: words(query) }, (pass) => search(query, pass, filter))
    const found = ranked(ways, namesakes, filter.isWanted)
    const hits = found.slice(0, limit).flatMap((one) => {
      const record = records[one.id]
      return record ? [hitOf(record, one)] : []
    })
    const isNamesake = found.some(({ id }) => namesakes.identified.has(id))
    return { hits, count: found.length, isInPart: isInPart && found.length > 0 && !isNamesake }
  }
}
