import type { DaySpan } from './parse-interval.js'

/** The ends of a date or interval as texts that sort by time. */
export interface SortableEnds {
  /** The first day; `OPEN_START` for an open start. */
  readonly start: string
  /** The last day; `OPEN_END` for an open end. */
  readonly end: string
}

/** An open start: sorts before all days. */
export const OPEN_START = ''

/** An open end: sorts after all days. */
export const OPEN_END = '~'

/** The ends of the days that a date or interval covers as texts that sort by time. */
export function sortableEnds({ start, end }: DaySpan): SortableEnds {
  return { start: start ?? OPEN_START, end: end ?? OPEN_END }
}

/** Whether two spans share a day. */
export function endsOverlap(a: SortableEnds, b: SortableEnds): boolean {
  return a.start <= b.end && b.start <= a.end
}
