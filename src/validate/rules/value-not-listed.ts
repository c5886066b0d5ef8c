import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../check/finding.js'
import { foldName } from '../names/fold-name.js'
import { nearestName } from '../nearest.js'
import { didYouMean, quotedJa, quotedSome, shown } from '../quoted.js'
import type { Rule } from './rule.js'

/** How many of the values listed are named. */
const MOST = 10

/** How long a value is at least that is looked for within another, and how many of those are named. */
const SHORTEST_PART = 2
const MOST_PARTS = 3

/** The values that stand within another: 実施中 in 実施中（延長）. */
const within = (value: string, listed: readonly string[]): readonly string[] =>
  listed
    .filter((other) => other.length >= SHORTEST_PART && value.includes(other))
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST_PARTS)

/** The values that come near one: those that differ only in case or width, else those of a like spelling. */
const near = (value: string, listed: readonly string[]): readonly string[] => {
  const folded = foldName(value)
  const alike = listed.filter((other) => foldName(other) === folded)
  if (alike.length > 0) return alike
  const spelt = nearestName(value, listed)
  return spelt.length > 0 ? spelt : within(value, listed)
}

const hint = (value: unknown, listed: readonly string[]): LocalizedText => {
  const meant = typeof value === 'string' ? didYouMean(near(value, listed)) : undefined
  const all = quotedSome(listed.slice(0, MOST), listed.length)
  return {
    en: `${meant ? `${meant.en} ` : ''}Add it to "values" in the mapping if it is right. Listed there: ${all.en}.`,
    ja: `${meant ? meant.ja : ''}正しい値であれば、対応表の"values"に加えてください。今あるのは${all.ja}です。`,
  }
}

/** A value of theirs is one for which the mapping says what it stands for. */
export const valueNotListed: Rule & {
  readonly tell: (value: unknown, listed: readonly string[]) => Told
} = {
  code: 'value-not-listed',
  severity: 'error',
  title: { en: 'A value that the mapping does not list', ja: '対応表にない値' },
  description: {
    en: 'The mapping lists under "values" what each value of a field of theirs stands for, and this one is not among them. White space around it does not matter; case and width do. Nothing is guessed: a value that should be taken as it is needs a line of its own, too.',
    ja: '対応表の"values"は、相手の項目の値がそれぞれ何に当たるかを定めますが、この値がありません。前後の空白は問いませんが、大文字と小文字、全角と半角は区別します。推測はしないので、そのまま使う値も1つずつ挙げてください。',
  },
  tell: (value, listed) => ({
    message: {
      en: `The mapping does not say what ${shown(value)} stands for.`,
      ja: `${typeof value === 'string' ? quotedJa(value) : shown(value)}が何に当たるかを、対応表が定めていません。`,
    },
    hint: hint(value, listed),
  }),
}
