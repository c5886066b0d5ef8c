import type { AnyIds } from '../../model/ids.js'
import type { Approach } from '../../model/records.js'
import { compareDates } from '../../time/compare-dates.js'
import { compareTexts } from '../../time/compare-texts.js'
import { readOrderedInterval } from '../../time/ordered-interval.js'
import { OPEN_START } from '../../time/sortable-ends.js'

const spanOf = ({ date = '' }: Approach<AnyIds>) => readOrderedInterval(date)

/** Whether an approach carries no date that can be read. */
export const isUndated = (approach: Approach<AnyIds>): boolean => spanOf(approach) === undefined

/** Whether an approach had begun by a day; one without a date counts as begun. */
export const startedBy = (approach: Approach<AnyIds>, day: string): boolean =>
  (spanOf(approach)?.start ?? OPEN_START) <= day

const byDate = (a: Approach<AnyIds>, b: Approach<AnyIds>): number =>
  isUndated(a) || isUndated(b)
    ? Number(isUndated(b)) - Number(isUndated(a))
    : compareDates(a.date ?? '', b.date ?? '')

/** Whether nothing tells which of two approaches is the later one: their dates are the same, or both have none. */
export const isAsLateAs = (a: Approach<AnyIds>, b: Approach<AnyIds>): boolean => byDate(a, b) === 0

/** Sorts approaches by time; those without a date come first, so that a dated one counts as the latest. */
export const earliestFirst = (a: Approach<AnyIds>, b: Approach<AnyIds>): number =>
  byDate(a, b) || compareTexts(a.id, b.id)
