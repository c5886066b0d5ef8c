import { namesOf } from '../atlas/names-of.js'
import { detailTexts, isHeading, type Searchable } from './record-texts.js'
import { foldWords } from './tokenize.js'

/** The records that are just what a query says, by their numbers. */
export interface Namesakes {
  /** Those that are called so. */
  readonly called: ReadonlySet<number>
  /** Those of which a part is called so. */
  readonly calledInPart: ReadonlySet<number>
  /** Those of which that is the id. */
  readonly identified: ReadonlySet<number>
}

const headingsOf = (record: Searchable): readonly string[] =>
  detailTexts(record)
    .filter(isHeading)
    .map(([, text]) => text)

/** The numbers of records by some of their texts, folded. */
const numbersBy = (
  records: readonly Searchable[],
  textsOf: (record: Searchable) => readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>()
  for (const [number, record] of records.entries()) {
    for (const key of textsOf(record).map(foldWords)) {
      const numbers = found.get(key)
      if (numbers) numbers.add(number)
      else found.set(key, new Set([number]))
    }
  }
  return found
}

const none: ReadonlySet<number> = new Set()

/** Tells which records, numbered by their places in a list, are just what a folded query says. */
export const namesakesAmong = (records: readonly Searchable[]): ((query: string) => Namesakes) => {
  const called = numbersBy(records, namesOf)
  const calledInPart = numbersBy(records, headingsOf)
  const identified = numbersBy(records, ({ id }) => [id])
  return (query) => ({
    called: called.get(query) ?? none,
    calledInPart: calledInPart.get(query) ?? none,
    identified: identified.get(query) ?? none,
  })
}
