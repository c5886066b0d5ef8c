import type { Sides } from './sides.js'

const ERA = /^(?:明治|大正|昭和|平成|令和)/
const YEAR_OF_ERA = /^(?:元|\d{1,2}) ?年/
const YEAR_WITHOUT_UNIT = /^(?:\d{4}|(?:明治|大正|昭和|平成|令和) ?(?:元|\d{1,3}))$/
const FISCAL_YEAR = /^(J?FY|fiscal year) ?\d{4}$/i

/** Gives each side of an interval the era, the unit or the `FY` that only the other side has: `令和3～7年度`. */
export function shareUnits(start: string, end: string): Sides {
  const endInEra = YEAR_OF_ERA.test(end) ? (ERA.exec(start)?.[0] ?? '') + end : end
  const prefix = FISCAL_YEAR.exec(start)?.[1] ?? ''
  const startUnit = /年度$/.exec(start)?.[0] ?? ''
  const endUnit = /年度?$/.exec(endInEra)?.[0] ?? ''
  return {
    start: YEAR_WITHOUT_UNIT.test(start) ? start + endUnit : start,
    end: /^\d{4}$/.test(endInEra) ? prefix + endInEra + startUnit : endInEra,
  }
}
