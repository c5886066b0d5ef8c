import MiniSearch, { type Query } from 'minisearch'
import type { Kind } from '../model/kinds.js'
import { dateTexts } from './date-texts.js'
import { figureTexts } from './figure-texts.js'
import { keyOf, wordOf } from './index-key.js'
import { detailTexts, type Searchable } from './record-texts.js'
import { findsLonger, type Tokenizer } from './tokenize.js'

/** A record with its kind, under a number: its place in a list. */
export interface NumberedRecord {
  readonly kind: Kind
  readonly record: Searchable
}

/** What the index found: the number of a record, the words of the query that it has, and its words that fit them. */
export interface Found {
  readonly id: number
  readonly score: number
  readonly asked: readonly string[]
  readonly words: readonly string[]
}

/** Which records are looked for. */
export interface SearchPass {
  /** The words that a query is cut into, all of which a record must have. */
  readonly words: Tokenizer['words']
  /** The parts of a query of which a record must have one, whose words are cut further. */
  readonly someOf?: Tokenizer['words']
  /** Which words find longer ones that begin with them. */
  readonly findsLonger?: (word: string) => boolean
  /** True where details are looked through as well. */
  readonly inDetails?: boolean
  /** True where misspelt words are found too. */
  readonly forgiving?: boolean
}

/** Of which records, and how much more each of them counts. */
export interface RecordFilter {
  readonly isWanted: (id: number) => boolean
  readonly boost: (id: number) => number
}

/** Looks for the records that a query fits. */
export type RecordIndex = (query: string, pass: SearchPass, filter: RecordFilter) => readonly Found[]

const main = ['short', 'code', 'names', 'aliases', 'summary'] as const
const fields = [...main, 'details'] as const

type Fields = Readonly<Record<(typeof fields)[number], string>>

const fieldsOf = ({ kind, record }: NumberedRecord): Fields => {
  const { id, name, abbreviation = '', aliases = [], summary } = record
  return {
    short: abbreviation,
    // The ids of places are codes by which people ask for them, and words that mean other things among others.
    code: kind === 'place' ? id : '',
    names: `${name.en}\n${name.ja}`,
    aliases: aliases.join('\n'),
    summary: summary ? `${summary.en}\n${summary.ja}` : '',
    details: [
      ...detailTexts(record).map(([, text]) => text),
      ...dateTexts(record),
      ...figureTexts(record),
    ].join('\n'),
  }
}

const BETWEEN = '\n'

/** How many letters of a word may be wrong, and how much of it. */
const MOST_MISTAKES = 2
const WRONG = 0.2

const forgiven = (term: string) => (/^[a-z]{5,32}$/.test(term) ? WRONG : false)

const joined = (words: readonly string[] = []) => words.map(keyOf).join(BETWEEN)

/** A query for some of its parts, each with all its words. */
const someOf = (parts: readonly string[]): Query => ({
  combineWith: 'OR',
  queries: parts.map((part) => ({ combineWith: 'AND', queries: [part] })),
})

/** The texts of a record as words, under its number. */
type IndexedRecord = Fields & { readonly id: number }

/**
 * Cuts the texts of records into words, all at once. Japanese in details is found by its pairs of characters alone, as
 * cutting it into words would take as long as all the rest.
 */
const cutIntoWords = (
  records: readonly NumberedRecord[],
  { terms, pairs }: Tokenizer,
): readonly IndexedRecord[] => {
  const texts = records.map(fieldsOf)
  const [short = [], code = [], names = [], aliases = [], summary = []] = main.map((field) =>
    terms(texts.map((own) => own[field])),
  )
  return texts.map(({ details }, id) => ({
    id,
    short: joined(short[id]),
    code: joined(code[id]),
    names: joined(names[id]),
    aliases: joined(aliases[id]),
    summary: joined(summary[id]),
    details: joined([...new Set(pairs(details))]),
  }))
}

const emptyIndex = (): MiniSearch<IndexedRecord> =>
  new MiniSearch({
    fields: [...fields],
    tokenize: (words) => (words === '' ? [] : words.split(BETWEEN)),
    processTerm: (term) => term,
    searchOptions: {
      boost: { short: 12, names: 4, aliases: 2, code: 0.1, details: 0.01 },
      maxFuzzy: MOST_MISTAKES,
    },
  })

/** Indexes records by their texts. */
export const indexRecords = (records: readonly NumberedRecord[], tokenizer: Tokenizer): RecordIndex => {
  const index = emptyIndex()
  index.addAll(cutIntoWords(records, tokenizer))
  return (query, pass, { isWanted, boost }) =>
    index
      .search(pass.someOf ? someOf(pass.someOf(query)) : query, {
        tokenize: (text) => pass.words(text).map(keyOf),
        fields: [...(pass.inDetails ? fields : main)],
        combineWith: 'AND',
        prefix: (term) => (pass.findsLonger ?? findsLonger)(wordOf(term)),
        fuzzy: pass.forgiving ? forgiven : false,
        filter: ({ id }) => isWanted(Number(id)),
        boostDocument: (id) => boost(Number(id)),
      })
      .map(({ id, score, queryTerms, terms }) => ({
        id: Number(id),
        score,
        asked: queryTerms.map(wordOf),
        words: terms.map(wordOf),
      }))
}
