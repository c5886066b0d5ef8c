import type { Atlas } from '../../atlas/create-atlas.js'
import type { Comparison } from '../../compare/comparison.js'
import type { AnyIds } from '../../model/ids.js'
import { isDate } from '../../time/is-date.js'
import { isInterval } from '../../time/is-interval.js'
import { isOrdered } from '../../time/is-ordered.js'
import type { Conditions } from '../conditions.js'
import { failure } from '../failure.js'
import { termsOf } from '../terms.js'

/** What the command line asks of a comparison. */
export interface Request {
  /** Ids given after the name of the comparison. */
  readonly ids?: readonly string[]
  readonly rows?: readonly string[]
  readonly columns?: readonly string[]
  readonly on?: string
  readonly where: Conditions
}

/** A comparison as the command line offers it. */
export interface OfferedComparison {
  /** True where `--on` has no bearing on what is shown. */
  readonly timeless?: true
  readonly compare: (atlas: Atlas<AnyIds>, request: Request) => Comparison
}

/** The value of a condition that has only one. */
export const single = (where: Conditions, key: string): string | undefined => {
  const [value, ...more] = where[key] ?? []
  if (more.length === 0) return value
  throw failure({
    en: `${key} in --where takes one value, not ${more.length + 1}`,
    ja: `--whereの${key}に指定できる値は1つです。${more.length + 1}個あります。`,
  })
}

/** The single value of a condition, which must be one of some words. */
export const oneOf = <T extends string>(
  where: Conditions,
  key: string,
  words: Readonly<Record<T, unknown>>,
): T | undefined => {
  const value = single(where, key)
  return value === undefined ? undefined : termsOf(key, [value], words)[0]
}

/** The values of a condition, which must be terms of a vocabulary. */
export const termsIn = <T extends string>(
  where: Conditions,
  key: string,
  vocabulary: Readonly<Record<T, unknown>>,
): readonly T[] | undefined => where[key] && termsOf(key, where[key], vocabulary)

/** The value of a condition that is true or false. */
export const yesOrNo = (where: Conditions, key: string): boolean | undefined => {
  const answer = oneOf(where, key, { true: true, false: true })
  return answer && answer === 'true'
}

/** The value of a condition that is a date or an interval. */
export const spanIn = (where: Conditions, key: string): string | undefined => {
  const span = single(where, key)
  if (span === undefined) return undefined
  if (!isDate(span) && !isInterval(span))
    throw failure({
      en: `${key} in --where takes a date such as 2024-07 or an interval such as 2024/2025, not "${span}"`,
      ja: `--whereの${key}には、2024-07のような日付か2024/2025のような期間を指定してください。「${span}」は使えません。`,
    })
  if (!isOrdered(span))
    throw failure({
      en: `${key} in --where ends before it starts: "${span}"`,
      ja: `--whereの${key}の期間「${span}」の終わりが、始まりより前です。`,
    })
  return span
}
