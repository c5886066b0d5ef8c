/** The two sides of a written interval; `null` for an open end. */
export interface Sides {
  readonly start: string | null
  readonly end: string | null
}

const HYPHENATED_YEARS = /^((?:J?FY ?)?\d{4})-((?:J?FY ?)?\d{4})$/i
const FROM = /^(?:from|since) (.+)$/i
const UNTIL = /^(?:until|till|up to) (.+)$/i
const KARA = /^(.+?) ?から ?(?:(.+?) ?まで)?$/
const MADE = /^(.+?) ?まで$/
const SEPARATED = /^(.*?) ?(?:[~〜–—―]| - | (?:to|until|till) ) ?(.*)$/i

/** Splits a written interval into its sides; `undefined` for a text that is not written as one. */
export function splitSides(text: string): Sides | undefined {
  const years = HYPHENATED_YEARS.exec(text)
  if (years) return shareUnits(years[1] ?? '', years[2] ?? '')
  const until = UNTIL.exec(text)
  if (until) return { start: null, end: until[1] ?? '' }
  const kara = KARA.exec(text)
  if (kara)
    return kara[2] === undefined ? { start: kara[1] ?? '', end: null } : shareUnits(kara[1] ?? '', kara[2])
  const made = MADE.exec(text)
  const from = FROM.exec(text)
  const inner = from?.[1] ?? made?.[1] ?? text
  const separated = SEPARATED.exec(inner)
  if (!separated) {
    if (from) return { start: inner, end: null }
    return made ? { start: null, end: inner } : undefined
  }
  const [, start = '', end = ''] = separated
  if (start === '' || end === '')
    return start === end ? undefined : { start: start || null, end: end || null }
  return shareUnits(start, end)
}

const BARE_YEAR = /^(?:\d{4}|(?:明治|大正|昭和|平成|令和) ?(?:元|\d{1,3}))$/

/** Gives each side the era, the unit and the `FY` that is written on the other side only: `令和3～7年度`. */
function shareUnits(start: string, end: string): Sides {
  const era = /^(明治|大正|昭和|平成|令和)/.exec(start)?.[1] ?? ''
  const fullEnd = era !== '' && /^(?:元|\d{1,2}) ?年/.test(end) ? era + end : end
  const startUnit = /年度$/.exec(start)?.[0] ?? ''
  const endUnit = /年度?$/.exec(fullEnd.replaceAll(' ', ''))?.[0] ?? ''
  const prefix = /^(J?FY|fiscal year) ?\d{4}$/i.exec(start)?.[1] ?? ''
  return {
    start: BARE_YEAR.test(start) ? start + endUnit : start,
    end: /^\d{4}$/.test(fullEnd) ? prefix + fullEnd + startUnit : fullEnd,
  }
}
