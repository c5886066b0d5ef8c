import { parseOrderedInterval, readOrderedInterval } from '../../time/ordered-interval.js'
import { endsOverlap, type SortableEnds, sortableEnds } from '../../time/sortable-ends.js'

/** A date or interval with its ends. */
export interface Span extends SortableEnds {
  readonly date: string
}

const readSpan = (date: string): Span | undefined => {
  const span = readOrderedInterval(date)
  return span && { date, ...sortableEnds(span) }
}

/** Reads dates and ordered intervals, each text once; undefined for any other. */
export const spanReader = (): ((date: string) => Span | undefined) => {
  const known = new Map<string, Span | undefined>()
  return (date) => {
    if (!known.has(date)) known.set(date, readSpan(date))
    return known.get(date)
  }
}

/** The ends of the date or interval that is asked for, if one is. Throws a `RangeError` where it is none. */
export const askedEnds = (asked: string | undefined): SortableEnds | undefined =>
  asked === undefined ? undefined : sortableEnds(parseOrderedInterval(asked))

/** Throws a `RangeError` where what is asked for is no date or interval. */
export const requireDate = (asked: string | undefined): void => {
  askedEnds(asked)
}

/**
 * Tells which dates share a day with one that is asked for: all where none is, else only those that can be read. Throws
 * a `RangeError` where what is asked for is no date.
 */
export const datesDuring = (asked: string | undefined): ((date: string | undefined) => boolean) => {
  const ends = askedEnds(asked)
  if (ends === undefined) return () => true
  const spanOf = spanReader()
  return (date = '') => {
    const span = spanOf(date)
    return span !== undefined && endsOverlap(span, ends)
  }
}
