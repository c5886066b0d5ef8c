import type { DecimalSign } from '../../numerals/written-digits.js'
import { excerpt } from '../read/excerpt.js'
import type { ReadingIssue } from './result.js'
import { sayHow } from './say-how.js'

const SIGNS = {
  point: { written: '.', en: 'point', ja: 'ピリオド', other: 'comma' },
  comma: { written: ',', en: 'comma', ja: 'コンマ', other: 'point' },
} as const

/** What is told of an amount whose point or comma may stand before the fraction or between thousands. */
export const unclearSign = (
  text: string,
  figure: string,
  sign: DecimalSign,
): ReadingIssue<'ambiguous-decimal'> => {
  const { written, en, ja, other } = SIGNS[sign]
  const whole = figure.replace(written, '')
  const how = sayHow(`--decimal ${other}`, `"decimal": "${other}"`)
  return {
    ok: false,
    reason: 'ambiguous-decimal',
    message: {
      en: `The ${en} can be a decimal sign or stand between thousands: "${excerpt(text)}".`,
      ja: `${ja}が小数点か桁区切りかを判断できません：「${excerpt(text)}」。`,
    },
    hint: {
      en: `Write ${whole} if it stands between thousands, or say which decimal sign the data has: ${how.en}; else ${sign}.`,
      ja: `桁区切りであれば${whole}と書くか、${how.ja}で指定してください（小数点が${ja}なら${sign}）。`,
    },
  }
}
