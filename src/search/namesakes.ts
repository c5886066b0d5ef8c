import { namesOf } from '../atlas/names-of.js'
import { groupByEach } from '../lists/group-by.js'
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

type Numbered = readonly [number: number, record: Searchable]

/** Records with their numbers by some of their texts, folded. */
const byTexts = (
  records: readonly Searchable[],
  textsOf: (record: Searchable) => readonly string[],
): ReadonlyMap<string, readonly Numbered[]> =>
  groupByEach(records.entries(), ([, record]) => textsOf(record).map(foldWords))

const numbersOf = (found: readonly Numbered[] = []): ReadonlySet<number> =>
  new Set(found.map(([number]) => number))

/** Tells which records, numbered by their places in a list, are just what a folded query says. */
export const namesakesAmong = (records: readonly Searchable[]): ((query: string) => Namesakes) => {
  const called = byTexts(records, namesOf)
  const calledInPart = byTexts(records, headingsOf)
  const identified = byTexts(records, ({ id }) => [id])
  return (query) => ({
    called: numbersOf(called.get(query)),
    calledInPart: numbersOf(calledInPart.get(query)),
    identified: numbersOf(identified.get(query)),
  })
}
