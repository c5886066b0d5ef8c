import type { Atlas } from '../atlas/create-atlas.js'
import { namesOf } from '../atlas/names-of.js'
import { groupBy } from '../compare/group-by.js'
import type { AnyIds } from '../model/ids.js'
import { kinds } from '../model/kinds.js'
import { createCloseness, type FoldedQuery } from './closeness.js'
import type { SearchHighlight, SearchHit, SearchOptions } from './create-search.js'
import { highlight } from './highlight.js'
import { type Found, indexRecords, type RecordFilter, type SearchPass } from './record-index.js'
import { detailTexts, isHeading, mainTexts, type Searchable } from './record-texts.js'
import { requireSearchOptions } from './require-search-options.js'
import { createTokenizer, findsLonger, foldWords, isJapanese, type Tokenizer } from './tokenize.js'

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

const partCalls = (record: Searchable) =>
  detailTexts(record)
    .filter(isHeading)
    .map(([, text]) => text)

/** What is found: the best hits, and how many there are without a limit. */
interface Findings {
  readonly hits: readonly SearchHit[]
  readonly count: number
}

/** Finds records, and tells how many there are beyond the limit too. */
type Finder = (query: string, options?: SearchOptions) => Findings

/** How an index is searched, in the order in which it is tried. */
const passesOver = ({ words, pairs }: Pick<Tokenizer, 'words' | 'pairs'>) => ({
  /** Where names, aliases and summaries have all words. */
  whole: [{ words }, { words: pairs }, { words, findsLonger: isJapanese }],
  misspelt: { words, forgiving: true },
  some: { words, someOf: words, forgiving: true },
  detailed: {
    words: pairs,
    inDetails: true,
    findsLonger: (word: string) => isJapanese(word) || findsLonger(word),
  },
  misspeltInDetails: { words: pairs, inDetails: true, forgiving: true },
  someInDetails: { words: pairs, someOf: words, inDetails: true, forgiving: true },
})

/** What the first pass finds that finds anything. */
const firstFound = (
  passes: readonly SearchPass[],
  look: (pass: SearchPass) => readonly Found[],
): readonly Found[] => {
  for (const pass of passes) {
    const found = look(pass)
    if (found.length > 0) return found
  }
  return []
}

/** Indexes an atlas as `createSearch` does. */
export const createFinder = (atlas: Atlas<AnyIds>): Finder => {
  const tokenizer = createTokenizer()
  const records = kinds.flatMap((kind) => atlas.all(kind).map((record: Searchable) => ({ kind, record })))
  const search = indexRecords(records, tokenizer)
  const closenessOf = createCloseness()
  const all = records.map(({ record }) => record)
  const called = numbersBy(all, namesOf)
  const calledInPart = numbersBy(all, partCalls)
  const identified = numbersBy(all, ({ id }) => [id])
  const [words, pairs] = [firstWords(tokenizer.words), firstWords(tokenizer.pairs)]
  const passes = passesOver({ words, pairs })

  /** What was found in details, the closest to the query first. */
  const byCloseness = (found: readonly Found[], query: FoldedQuery): readonly (readonly Found[])[] => {
    const groups = groupBy(found, ({ id }) => {
      const record = all[id]
      return record ? closenessOf(record, query) : 0
    })
    return ([3, 2, 1, 0] as const).map((closeness) => groups.get(closeness) ?? [])
  }

  const findAll = (query: FoldedQuery, look: (pass: SearchPass) => readonly Found[]) => {
    const whole = firstFound(passes.whole, look)
    const detailed = look(passes.detailed)
    const isWhole = new Set(whole.map(({ id }) => id))
    const [headed = [], literal = [], together = [], apart = []] = byCloseness(
      detailed.filter(({ id }) => !isWhole.has(id)),
      query,
    )
    const close = [whole, headed, literal, together]
    if (whole.length > 0) return [...close, apart]
    const misspelt = detailed.length > 0 ? [] : look(passes.misspelt)
    const misspeltInDetails = detailed.length > 0 ? [] : look(passes.misspeltInDetails)
    if (misspelt.length > 0) return [misspelt, misspeltInDetails]
    const some = look(passes.some)
    const rest = look(passes.someInDetails)
    const known = new Set(some.flatMap(({ asked }) => asked))
    return query.words.every((word) => known.has(word))
      ? [...close, some, apart, misspeltInDetails, rest]
      : [...close, apart, misspeltInDetails, some, rest]
  }

  return (whole, { kinds: wanted, limit = 20 } = {}) => {
    requireSearchOptions({ kinds: wanted, limit })
    const query = whole.trim().slice(0, MOST_CHARACTERS)
    const asGiven = foldWords(query)
    const [calledSo, partCalledSo, identifiedSo] = [called, calledInPart, identified].map((by) =>
      by.get(asGiven),
    )
    const filter: RecordFilter = {
      isWanted: (id) => {
        const kind = records[id]?.kind
        return kind !== undefined && (wanted === undefined || wanted.includes(kind))
      },
      boost: (id) => {
        if (calledSo?.has(id)) return CALLED_SO
        return identifiedSo?.has(id) ? IDENTIFIED_SO : 1
      },
    }
    const ways = findAll({ whole: asGiven, words: words(query) }, (pass) => search(query, pass, filter))
    const isCalledSo = ({ id }: Found) => calledSo?.has(id) === true
    const partIsCalledSo = ({ id }: Found) => partCalledSo?.has(id) === true
    const everything = ways.flat()
    const byWords = eachOnce(
      inTurn([everything.filter(isCalledSo), everything.filter(partIsCalledSo), ...ways]),
    )
    const known = new Set(byWords.map(({ id }) => id))
    const score = highest(byWords.filter((found) => !isCalledSo(found))) + 1
    const byId = [...(identifiedSo ?? [])].flatMap((id) =>
      filter.isWanted(id) && !known.has(id) ? [{ id, score, asked: [], words: [] }] : [],
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
