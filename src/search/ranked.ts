import type { Namesakes } from './namesakes.js'
import type { Found } from './record-index.js'
import type { Ways } from './ways.js'

/** What was found in the one way or the other, each once, as it was found first. */
const eachOnce = (found: readonly Found[]): readonly Found[] => [
  ...new Map(found.toReversed().map((each) => [each.id, each])).values(),
]

const highest = (found: readonly Found[]): number =>
  found.reduce((most, { score }) => Math.max(most, score), 0)

/** What was found in several ways, in their order: what a later way finds counts less than all before. */
const inTurn = (ways: Ways): readonly Found[] =>
  ways.flatMap((found, way) => {
    const later = ways.slice(way + 1).reduce((sum, other) => sum + highest(other), 0)
    return found.map((each) => ({ ...each, score: each.score + later }))
  })

/**
 * What was found in several ways, the best first: what is called as the query says, then what has a part that is, then
 * the rest in the order of the ways. What has the query for its id and is not found by words stands behind the first.
 */
export const ranked = (
  ways: Ways,
  { called, calledInPart, identified }: Namesakes,
  isWanted: (id: number) => boolean,
): readonly Found[] => {
  const everything = ways.flat()
  const byWords = eachOnce(
    inTurn([
      everything.filter(({ id }) => called.has(id)),
      everything.filter(({ id }) => calledInPart.has(id)),
      ...ways,
    ]),
  )
  const known = new Set(byWords.map(({ id }) => id))
  const score = highest(byWords.filter(({ id }) => !called.has(id))) + 1
  const byId = [...identified]
    .filter((id) => isWanted(id) && !known.has(id))
    .map((id): Found => ({ id, score, asked: [], words: [] }))
  return [...byWords, ...byId].toSorted((a, b) => b.score - a.score || a.id - b.id)
}
