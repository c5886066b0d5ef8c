import { ERA_MARK } from './era-mark.js'
import { shareLargerUnits } from './share-larger-units.js'
import { shareSmallestUnit } from './share-smallest-unit.js'
import type { Sides } from './sides.js'

const ERA = new RegExp(`^${ERA_MARK}`, 'i')
const YEAR_OF_ERA = /^(?:元|\d{1,2}) ?年/
const YEAR_OF_ERA_ALONE = new RegExp(`^${ERA_MARK} ?(\\d{1,2})$`, 'i')
const YEAR_WITHOUT_UNIT = new RegExp(`^(?:\\d{4}|${ERA_MARK} ?(?:元|\\d{1,3}))$`, 'i')
const FISCAL_YEAR = /^(J?FY|fiscal year) ?\d{4}$/i

/** Gives each side of an interval the era, the units or the `FY` that only the other side has: `令和3～7年度`. */
export function shareUnits(writtenStart: string, writtenEnd: string): Sides {
  const start = shareSmallestUnit(writtenStart, writtenEnd)
  const end = shareLargerUnits(start, writtenEnd)
  const endInEra = YEAR_OF_ERA.test(end) || isLaterYear(start, end) ? (ERA.exec(start)?.[0] ?? '') + end : end
  const prefix = FISCAL_YEAR.exec(start)?.[1] ?? ''
  const startUnit = /年度$/.exec(start)?.[0] ?? ''
  const endUnit = /年度?$/.exec(endInEra)?.[0] ?? ''
  return {
    start: YEAR_WITHOUT_UNIT.test(start) ? start + endUnit : start,
    end: YEAR_WITHOUT_UNIT.test(endInEra) ? prefix + endInEra + startUnit : endInEra,
  }
}

/** Whether a number alone is a later year of the era that the start is a year of: `R6～8`. */
function isLaterYear(start: string, end: string): boolean {
  const first = YEAR_OF_ERA_ALONE.exec(start)?.[1]
  return first !== undefined && /^\d{1,2}$/.test(end) && Number(end) > Number(first)
}
