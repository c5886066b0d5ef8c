import { onceFor } from '../once-for.js'
import { dateTexts } from './date-texts.js'
import { figureTexts } from './figure-texts.js'
import { standsIn } from './highlight.js'
import { detailTexts, isHeading, mainTexts, type Searchable } from './record-texts.js'
import { foldWords } from './tokenize.js'

/**
 * How closely a record says what a query asks for: `headed` where a part of it is called so, among other words perhaps,
 * `literal` where the query stands in a text as it is, `together` where all its words stand in one text, else `apart`.
 */
export type Closeness = 'headed' | 'literal' | 'together' | 'apart'

/** What the texts of a record are compared with, folded. */
export interface FoldedQuery {
  readonly whole: string
  readonly words: readonly string[]
}

interface FoldedTexts {
  readonly headings: readonly string[]
  readonly all: readonly string[]
}

const foldedTextsOf = (record: Searchable): FoldedTexts => {
  const details = detailTexts(record)
  const folded = (texts: readonly (readonly [string, string])[]) => texts.map(([, text]) => foldWords(text))
  return {
    headings: folded(details.filter(isHeading)),
    all: [
      ...folded([...details, ...mainTexts(record)]),
      ...[...dateTexts(record), ...figureTexts(record)].map(foldWords),
    ],
  }
}

/** Tells how closely records say what queries ask for; the texts of a record are folded once. */
export const createCloseness = (): ((record: Searchable, query: FoldedQuery) => Closeness) => {
  const textsOf = onceFor(new Map<Searchable, FoldedTexts>(), foldedTextsOf)
  return (record, { whole, words }) => {
    const { headings, all } = textsOf(record)
    if (headings.some((text) => standsIn(text, whole))) return 'headed'
    if (all.some((text) => standsIn(text, whole))) return 'literal'
    return all.some((text) => words.every((word) => standsIn(text, word))) ? 'together' : 'apart'
  }
}
