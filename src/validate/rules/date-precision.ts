import { isDate } from '../../time/is-date.js'
import type { Told } from '../check/finding.js'
import { quoted, quotedJa } from '../quoted.js'
import type { Rule } from './rule.js'

const ZERO_PART = /^\d{4}-(?:00(?:-00)?|(?:0[1-9]|1[0-2])-00)$/
const WITH_TIME = /^(\d{4}-\d\d-\d\d)[T ]\d/
const TIME_ZONE = /\[[^\]]*\]/g

const knownDay = (text: string): string | undefined => {
  const known = WITH_TIME.exec(text)?.[1] ?? (ZERO_PART.test(text) ? text.replaceAll('-00', '') : undefined)
  return known !== undefined && isDate(known) ? known : undefined
}

/** What is known of the dates on both sides of a slash, of which at least one claims more. */
const knownSides = (sides: readonly string[]): string | undefined => {
  const known = sides.map((side) => knownDay(side) ?? (isDate(side) || side === '..' ? side : undefined))
  const isWhole = sides.length === 2 && known.every((side) => side !== undefined)
  return isWhole && sides.some((side) => knownDay(side) !== undefined) ? known.join('/') : undefined
}

/** A date is no more precise than it can be: neither a time of day nor zeros for a month or day that is not known. */
export const datePrecision: Rule & {
  /** What is known of a date or interval that claims more, where the format has such; undefined for any other text. */
  readonly knownPart: (text: string, format: string) => string | undefined
  readonly tell: (text: string, known: string) => Told
} = {
  code: 'date-precision',
  severity: 'error',
  title: { en: 'A date claims a precision that it cannot have', ja: '日付がありえない精度で書かれている' },
  description: {
    en: 'A date is a year, a month or a day, as precise as the source is. A month or day that is not known is left out and not written as 00; a time of day does not belong here.',
    ja: '日付は、出典の精度のまま、年・月・日のいずれかまで書きます。不明な月や日は00とせずに省き、時刻は書きません。',
  },
  example: { kind: 'program', bad: [{ date: '2024-07-00' }], good: [{ date: '2024-07' }] },
  knownPart: (text, format) => {
    const sides = text.replaceAll(TIME_ZONE, '').split('/')
    const [side = ''] = sides
    if (sides.length === 1) return format === 'interval' ? undefined : knownDay(side)
    return format === 'date' ? undefined : knownSides(sides)
  },
  tell: (text, known) => ({
    message: {
      en: `${quoted(text)} claims a precision that a date here cannot have.`,
      ja: `${quotedJa(text)}は、ここの日付が持てない精度で書かれています。`,
    },
    hint: { en: `Write what is known: ${known}.`, ja: `分かっているところまで、${known}と書いてください。` },
  }),
}
