import type { AnyIds } from '../../model/ids.js'
import type { Approach } from '../../model/records.js'
import { compareTexts } from '../../time/compare-texts.js'
import { readOrderedInterval } from '../../time/is-ordered.js'

const spanOf = ({ date = '' }: Approach<AnyIds>) => readOrderedInterval(date)

/** Whether an approach carries no date that can be read. */
export const isUndated = (approach: Approach<AnyIds>): boolean => spanOf(approach) === undefined

/** Whether an approach had begun by a day; one without a date counts as begun. */
export const startedBy = (approach: Approach<AnyIds>, day: string): boolean =>
  (spanOf(approach)?.start ?? '') <= day

const placeInTime = (approach: Approach<AnyIds>): string => {
  const span = spanOf(approach)
  return span ? `1 ${span.start ?? ''} ${span.end ?? '~'} ${approach.date}` : '0'
}

/** Sorts approaches by time; those without a date come first, so that a dated one counts as the latest. */
export const earliestFirst = (a: Approach<AnyIds>, b: Approach<AnyIds>): number =>
  compareTexts(placeInTime(a), placeInTime(b)) || compareTexts(a.id, b.id)
