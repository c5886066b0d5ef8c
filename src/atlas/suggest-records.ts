import { type Named, namesOf } from './names-of.js'
import { suggest } from './suggest.js'

/** A record with what it is called. */
export interface Called extends Named {
  readonly id: string
}

/** How many suggestions there are at most. */
const MOST = 3

/** A name without regard to case, width, hyphens, dots and spaces. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}・_]/gu, '')

const isBeginning = (word: string) => word.length > (/^[\p{Script=Latin}\d]/u.test(word) ? 2 : 1)

/** How much longer than the folded word the shortest name is that begins with it; 0 where a name is the word. */
const rest = (record: Called, wanted: string): number =>
  Math.min(
    ...namesOf(record).map((each) => {
      const own = fold(each)
      return own.startsWith(wanted) ? own.length - wanted.length : Infinity
    }),
  )

/** The ids of the records that are called as a word says, in either language; three at most. */
export const recordsCalled = (word: string, records: readonly Called[]): readonly string[] => {
  const wanted = fold(word)
  if (wanted === '') return []
  return records
    .filter((record) => rest(record, wanted) === 0)
    .slice(0, MOST)
    .map(({ id }) => id)
}

/**
 * The ids of the records that a word may mean: those that are called so, else those whose names begin so, the shortest
 * first, before those whose ids are spelt nearly so; three at most.
 */
export const suggestRecords = (word: string, records: readonly Called[]): readonly string[] => {
  const called = recordsCalled(word, records)
  if (called.length > 0) return called
  const wanted = fold(word)
  const begun = isBeginning(wanted)
    ? records.flatMap((record) => {
        const longer = rest(record, wanted)
        return longer === Infinity ? [] : [{ id: record.id, longer }]
      })
    : []
  const ids = begun.sort((a, b) => a.longer - b.longer).map(({ id }) => id)
  const near = suggest(
    word,
    records.map(({ id }) => id),
  )
  return [...new Set([...ids, ...near])].slice(0, MOST)
}
