import { groupBy } from '../lists/group-by.js'
import type { Closeness, FoldedQuery } from './closeness.js'
import type { Found, SearchPass } from './record-index.js'
import { findsLonger, isJapanese, type Tokenizer } from './tokenize.js'

/** What a query finds in several ways, those that count more first. */
export type Ways = readonly (readonly Found[])[]

/** What a query finds, and whether no record has all of its words. */
export interface FoundInWays {
  readonly ways: Ways
  readonly isInPart: boolean
}

/** Looks an index through once for a query. */
type Look = (pass: SearchPass) => readonly Found[]

/** How an index is looked through, in the order in which it is tried. */
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
const firstFound = (passes: readonly SearchPass[], look: Look): readonly Found[] => {
  for (const pass of passes) {
    const found = look(pass)
    if (found.length > 0) return found
  }
  return []
}

/** Tells the ways in which a query finds records, the words of which are cut as given. */
export const waysOf = (
  tokenizer: Pick<Tokenizer, 'words' | 'pairs'>,
  closenessOf: (id: number, query: FoldedQuery) => Closeness,
): ((query: FoldedQuery, look: Look) => FoundInWays) => {
  const passes = passesOver(tokenizer)
  return (query, look) => {
    const whole = firstFound(passes.whole, look)
    const detailed = look(passes.detailed)
    const isWhole = new Set(whole.map(({ id }) => id))
    const byCloseness = groupBy(
      detailed.filter(({ id }) => !isWhole.has(id)),
      ({ id }) => closenessOf(id, query),
    )
    const found = (closeness: Closeness) => byCloseness.get(closeness) ?? []
    const close = [whole, found('headed'), found('literal'), found('together')]
    const apart = found('apart')
    if (whole.length > 0) return { ways: [...close, apart], isInPart: false }
    const misspelt = detailed.length > 0 ? [] : look(passes.misspelt)
    const misspeltInDetails = detailed.length > 0 ? [] : look(passes.misspeltInDetails)
    if (misspelt.length > 0) return { ways: [misspelt, misspeltInDetails], isInPart: false }
    const some = look(passes.some)
    const rest = look(passes.someInDetails)
    const known = new Set(some.flatMap(({ asked }) => asked))
    const ways = query.words.every((word) => known.has(word))
      ? [...close, some, apart, misspeltInDetails, rest]
      : [...close, apart, misspeltInDetails, some, rest]
    return { ways, isInPart: detailed.length === 0 && misspeltInDetails.length === 0 }
  }
}
