import { foldText, tokenize } from './tokenize.js'

/** A stretch of a text, from a position up to another (UTF-16 units). */
export type Range = readonly [start: number, end: number]

/** Ranges joined where they touch or overlap, in order. */
const merge = (ranges: readonly Range[]): readonly Range[] =>
  ranges
    .toSorted(([a], [b]) => a - b)
    .reduce<Range[]>((merged, [start, end]) => {
      const last = merged.at(-1)
      if (!last || start > last[1]) return [...merged, [start, end]]
      return [...merged.slice(0, -1), [last[0], Math.max(last[1], end)]]
    }, [])

/** Where the words of a query stand in a text. */
export const highlight = (text: string, query: string): readonly Range[] => {
  const folded = foldText(text)
  // Folding that changes the length would move positions.
  if (folded.length !== text.length) return []
  const ranges = tokenize(query).flatMap((token) => {
    const found: Range[] = []
    for (let at = folded.indexOf(token); at !== -1; at = folded.indexOf(token, at + 1))
      found.push([at, at + token.length])
    return found
  })
  return merge(ranges)
}
