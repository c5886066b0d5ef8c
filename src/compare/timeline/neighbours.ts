import { compareTexts } from '../../time/compare-texts.js'
import { daysBetween } from '../../time/day-number.js'
import type { Dated } from '../dates/dated-records.js'

/** What else was going on at the time of a dated record, and how long nothing had been. */
export interface Neighbours {
  /** How many others may share a day with it. */
  readonly count: number
  /** They themselves in order; where there are more than the limit, as many of them. */
  readonly first: readonly Dated[]
  /**
   * Days between the end of all before it and its start, among those whose days are known; undefined for the first of
   * them and for all others.
   */
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

/** Whether a record happened on days that nobody tells, at some time within a year or month. */
const isVague = ({ span: { date, start, end } }: Dated): boolean => !date.includes('/') && start !== end

const covers = ({ span }: Dated, other: Dated): boolean =>
  span.start <= other.span.start && span.end >= other.span.end

/** Whether two records of which the spans meet share a day for sure: vague ones only with what covers them. */
export const isSurelyShared = (a: Dated, b: Dated): boolean => {
  if (isVague(a)) return !isVague(b) && covers(b, a)
  return !isVague(b) || covers(a, b)
}

// An open start sorts before all days, an open end after them.
const gapAfter = (end: string, start: string): number => (start <= end ? 0 : daysBetween(end, start))

interface Indexed {
  readonly index: number
  readonly dated: Dated
}

const latestEndFirst = (a: Indexed, b: Indexed) => compareTexts(b.dated.span.end, a.dated.span.end)

/** The neighbours of each of many dated records that stand in order; takes one sort and one pass. */
export const neighboursOf = (ordered: readonly Dated[], limit: number): readonly Neighbours[] => {
  const starts = ordered.map(({ span }) => span.start)
  const ends = ordered.map(({ span }) => span.end).sort()
  // Of those before, the ones that end last, the first of them where they end together: all that overlap, where these
  // are no more than the limit.
  let longest: readonly Indexed[] = []
  let latestEnd: string | undefined
  return ordered.map((dated, index) => {
    const startedBy = countBelow(starts, `${dated.span.end}\uffff`)
    const count = startedBy - countBelow(ends, dated.span.start) - 1
    const before = longest
      .filter((other) => other.dated.span.end >= dated.span.start)
      .toSorted((a, b) => a.index - b.index)
      .map((other) => other.dated)
    const after = ordered.slice(index + 1, Math.min(startedBy, index + 1 + limit))
    const vague = isVague(dated)
    const gap = vague || latestEnd === undefined ? undefined : gapAfter(latestEnd, dated.span.start)
    longest = [...longest, { index, dated }].sort(latestEndFirst).slice(0, limit)
    if (!vague && (latestEnd === undefined || dated.span.end > latestEnd)) latestEnd = dated.span.end
    return { count, first: [...before, ...after].slice(0, limit), gap }
  })
}
