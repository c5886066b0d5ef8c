import { isDate } from '../../time/is-date.js'
import { isInterval } from '../../time/is-interval.js'
import { isOrdered } from '../../time/is-ordered.js'
import { mistake } from '../mistakes/mistake.js'
import { termsOf } from '../mistakes/terms.js'
import type { Conditions } from '../options/conditions.js'
import { collectMistakes, type MistakeCollector } from './collect-mistakes.js'
import { yesOrNo } from './condition-words.js'

/** The value of a condition that has only one. */
const single = (where: Conditions, key: string): string | undefined => {
  const [value, ...more] = where[key] ?? []
  if (more.length === 0) return value
  throw mistake({
    en: `${key} in --where takes one value, not ${more.length + 1}`,
    ja: `--whereの${key}に指定できる値は1つです。${more.length + 1}個あります。`,
  })
}

/** The single value of a condition, which must be one of some words. */
const oneOf = <T extends string>(where: Conditions, key: string, words: readonly T[]): T | undefined => {
  const value = single(where, key)
  return value === undefined ? undefined : termsOf(key, [value], words)[0]
}

/** The values of a condition, which must be terms of a vocabulary. */
const termsIn = <T extends string>(
  where: Conditions,
  key: string,
  vocabulary: readonly T[],
): readonly T[] | undefined => where[key] && termsOf(key, where[key], vocabulary)

/** The value of a condition that is true or false. */
const truthOf = (where: Conditions, key: string): boolean | undefined => {
  const answer = oneOf(where, key, yesOrNo)
  return answer && answer === 'true'
}

/** The value of a condition that is a date or an interval. */
const spanIn = (where: Conditions, key: string): string | undefined => {
  const span = single(where, key)
  if (span === undefined) return undefined
  if (!isDate(span) && !isInterval(span))
    throw mistake({
      en: `${key} in --where takes a date such as 2024-07 or an interval such as 2024/2025, not "${span}"`,
      ja: `--whereの${key}には、2024-07のような日付か2024/2025のような期間を指定してください。「${span}」は使えません。`,
    })
  if (!isOrdered(span))
    throw mistake({
      en: `${key} in --where ends before it starts: "${span}"`,
      ja: `--whereの${key}の期間「${span}」の終わりが、始まりより前です。`,
    })
  return span
}

/** Reads conditions; of one with a mistake there is no value, and all mistakes are told at the end. */
export interface ConditionReader extends MistakeCollector {
  readonly single: (key: string) => string | undefined
  readonly oneOf: <T extends string>(key: string, words: readonly T[]) => T | undefined
  readonly termsIn: <T extends string>(key: string, vocabulary: readonly T[]) => readonly T[] | undefined
  readonly yesOrNo: (key: string) => boolean | undefined
  readonly spanIn: (key: string) => string | undefined
  /** What depends on a condition; undefined where that has a mistake, so that it causes no others. */
  readonly unlessMistaken: <T>(key: string, value: T) => T | undefined
}

/** A reader of the conditions of a request. */
export const readerOf = (where: Conditions): ConditionReader => {
  const mistakes = collectMistakes()
  const mistaken = new Set<string>()
  const read = <T>(key: string, run: () => T | undefined): T | undefined => {
    const value = mistakes.attempt(run)
    if (where[key] !== undefined && value === undefined) mistaken.add(key)
    return value
  }
  return {
    ...mistakes,
    single: (key) => read(key, () => single(where, key)),
    oneOf: (key, words) => read(key, () => oneOf(where, key, words)),
    termsIn: (key, vocabulary) => read(key, () => termsIn(where, key, vocabulary)),
    yesOrNo: (key) => read(key, () => truthOf(where, key)),
    spanIn: (key) => read(key, () => spanIn(where, key)),
    unlessMistaken: (key, value) => (mistaken.has(key) ? undefined : value),
  }
}
