import { dayNumber } from '../time/day-number.js'
import type { Dated } from './dated-records.js'

/** What else was going on at the time of a dated record, and how long nothing had been. */
export interface Neighbours {
  /** How many others share a day with it. */
  readonly count: number
  /** They themselves in order; where there are more than the limit, as many of them. */
  readonly first: readonly Dated[]
  /** Days between the end of all before it and its start; undefined for the first. */
  readonly gap: number | undefined
}

/** How many of ascending texts are smaller than a text. */
const countBelow = (sorted: readonly string[], text: string): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

const gapAfter = (end: string, start: string): number =>
  start === '' || end === '~' ? 0 : Math.max(0, dayNumber(start) - dayNumber(end) - 1)

/** The neighbours of each of many dated records that stand in order; takes one sort and one pass. */
export const neighboursOf = (ordered: readonly Dated[], limit: number): readonly Neighbours[] => {
  const starts = ordered.map(({ start }) => start)
  const ends = ordered.map(({ end }) => end).sort()
  // Of those before, the ones that end last: all that overlap, where these are no more than the limit.
  let longest: readonly { readonly index: number; readonly dated: Dated }[] = []
  let latestEnd: string | undefined
  return ordered.map((dated, index) => {
    const startedBy = countBelow(starts, `${dated.end}\uffff`)
    const count = startedBy - countBelow(ends, dated.start) - 1
    const before = longest
      .filter((other) => other.dated.end >= dated.start)
      .toSorted((a, b) => a.index - b.index)
      .map((other) => other.dated)
    const after = ordered.slice(index + 1, Math.min(startedBy, index + 1 + limit))
    const gap = latestEnd === undefined ? undefined : gapAfter(latestEnd, dated.start)
    longest = [...longest, { index, dated }]
      .sort((a, b) => (a.dated.end < b.dated.end ? 1 : a.dated.end > b.dated.end ? -1 : a.index - b.index))
      .slice(0, limit)
    if (latestEnd === undefined || dated.end > latestEnd) latestEnd = dated.end
    return { count, first: [...before, ...after].slice(0, limit), gap }
  })
}
