import type { Qualifier } from '../../model/records.js'
import { toNumber } from '../../numerals/decimal.js'
import type { DecimalSign, Figure } from '../../numerals/written-digits.js'
import { excerpt } from '../read/excerpt.js'
import { normalizeWidth } from './normalize-width.js'
import type { ReadingIssue } from './result.js'
import { sayHow } from './say-how.js'
import { type Notation, readScaledNumber } from './scaled-number.js'

/**
 * How the numbers of a dataset are written.
 *
 * @example
 * ```ts
 * import { type NumberOptions, parseNumber } from 'sti-atlas/validate'
 *
 * const german: NumberOptions = { decimal: 'comma' }
 * parseNumber('1.234,5', german) //=> { ok: true, value: 1234.5 }
 * ```
 */
export interface NumberOptions {
  /** The sign before the fraction; a point where nothing is said, unless the number can only be read with a comma. */
  readonly decimal?: DecimalSign | undefined
}

/**
 * The code of an issue with a written number:
 *
 * - `unrecognized`: not a form of number that is read
 * - `ambiguous-decimal`: a comma or point that cannot be told for decimal sign or separator
 * - `range`: two numbers
 * - `several-qualifiers`: more than one of about, up to and at least
 * - `too-precise`: more digits than a number can keep
 *
 * @example
 * ```ts
 * import { type NumberIssueReason, parseNumber } from 'sti-atlas/validate'
 *
 * const expected: NumberIssueReason = 'range'
 * const reading = parseNumber('100～200')
 * !reading.ok && reading.reason === expected //=> true
 * ```
 */
export type NumberIssueReason =
  | 'unrecognized'
  | 'ambiguous-decimal'
  | 'range'
  | 'several-qualifiers'
  | 'too-precise'

/** Texts longer than this hold no single value; what reads them need not look at more. */
const LONGEST_FIGURE = 100

/** A figure in plain characters. The wave of a range stays apart from the ASCII tilde, which says about. */
export const plainFigure = (text: string): string =>
  text.length > LONGEST_FIGURE ? '' : normalizeWidth(text.replaceAll('～', '〜'))

/** The number that a text without words around it holds. */
export function readFigure(
  text: string,
  figure: string,
  notation: Notation,
): { readonly ok: true; readonly value: number } | ReadingIssue<NumberIssueReason> {
  const read = readScaledNumber(figure, notation)
  if (typeof read === 'string') return issues[read](text)
  const value = toNumber(read)
  return value === undefined ? issues['too-precise'](text) : { ok: true, value }
}

/** The one qualifier of a figure, or none; an issue where there are several. */
export function oneQualifier(
  text: string,
  qualifiers: readonly Qualifier[],
): Qualifier | undefined | ReadingIssue<NumberIssueReason> {
  const [qualifier, ...others] = new Set(qualifiers)
  return others.length > 0 ? issues['several-qualifiers'](text) : qualifier
}

const COMMA = sayHow('--decimal comma', '"decimal": "comma"')

const issueOf =
  <Reason extends NumberIssueReason>(
    reason: Reason,
    [en, ja]: readonly [string, string],
    [hintEn, hintJa]: readonly [string, string],
  ) =>
  (text: string): ReadingIssue<NumberIssueReason> => ({
    ok: false,
    reason,
    message: { en: `${en}: "${excerpt(text)}".`, ja: `${ja}：「${excerpt(text)}」。` },
    hint: { en: hintEn, ja: hintJa },
  })

const issues: Readonly<
  Record<Exclude<Figure, object> | NumberIssueReason, (text: string) => ReadingIssue<NumberIssueReason>>
> = {
  unrecognized: issueOf(
    'unrecognized',
    ['Not a number in a form that is read', '数として読み取れません'],
    [
      'Write it as 14600000000, 14.6 billion or 146億.',
      '14600000000、14.6 billion、146億のように書いてください。',
    ],
  ),
  'ambiguous-decimal': issueOf(
    'ambiguous-decimal',
    [
      'The comma or point can be a decimal sign or stand between thousands',
      'コンマやピリオドが小数点か桁区切りかを判断できません',
    ],
    [
      `Write 95.5 with a point, or say that the data has decimal commas: ${COMMA.en}.`,
      `95.5のようにピリオドで書くか、小数点がコンマであることを${COMMA.ja}で指定してください。`,
    ],
  ),
  range: issueOf(
    'range',
    ['Two figures where one is wanted', '1つの数であるべきところに2つあります'],
    ['Choose one and say at least or up to.', '一方を選び、「以上」または「最大」と書いてください。'],
  ),
  'several-qualifiers': issueOf(
    'several-qualifiers',
    ['Only one of about, up to and at least can be kept', '「約」「最大」「以上」は1つしか残せません'],
    ['Keep the one that says most.', '最も意味のあるものを残してください。'],
  ),
  'too-precise': issueOf(
    'too-precise',
    ['More digits than a number can keep', '数として保持できる桁数を超えています'],
    ['Round the figure to 15 digits.', '15桁までに丸めてください。'],
  ),
}
