import type { Qualifier } from '../../model/records.js'
import { peelAffix, peelAll } from './peel.js'
import { QUALIFIER_AFFIXES } from './qualifier-affixes.js'
import {
  type NumberIssueReason,
  type NumberOptions,
  oneQualifier,
  plainFigure,
  readFigure,
} from './read-figure.js'
import type { ReadingIssue } from './result.js'

/**
 * What reading a written number gave: the number, how exactly it is known and whether it was written as a
 * percentage (its value is then in percent: 3.5 for `3.5%`), or an issue.
 *
 * @example
 * ```ts
 * import { type NumberReading, parseNumber } from 'sti-atlas/validate'
 *
 * const reading: NumberReading = parseNumber('約3.5％')
 * reading //=> { ok: true, value: 3.5, qualifier: 'about', percent: true }
 * ```
 */
export type NumberReading =
  | {
      /** True: the text was read. */
      readonly ok: true
      /** The number. */
      readonly value: number
      /** How exactly it is known, where the text says so. */
      readonly qualifier?: Qualifier
      /** True where the number is a percentage. */
      readonly percent?: true
    }
  | ReadingIssue<NumberIssueReason>

const PERCENT = /(?:%| ?per ?cent|パーセント)$/i
const SIGN = /^[-−‐▲△+] ?/

/**
 * Reads a number as people write it: full-width digits, separators between thousands, the Japanese units
 * 万, 億 and 兆, English words of scale, percent, about, up to and at least. Decimal, without rounding. A comma
 * or point that can be two things, and a range, are issues and never a guess. Never throws.
 *
 * @example
 * ```ts
 * import { parseNumber } from 'sti-atlas/validate'
 *
 * parseNumber('１億５，０００万') //=> { ok: true, value: 150000000 }
 * parseNumber('1.2 million') //=> { ok: true, value: 1200000 }
 * parseNumber('▲0.3') //=> { ok: true, value: -0.3 }
 * parseNumber('4万以上') //=> { ok: true, value: 40000, qualifier: 'at-least' }
 * parseNumber('1.234,56') //=> { ok: true, value: 1234.56 }
 *
 * const issue = parseNumber('1234,567')
 * issue.ok || issue.reason //=> 'ambiguous-decimal'
 * ```
 */
export function parseNumber(text: string, options: NumberOptions = {}): NumberReading {
  const plain = plainFigure(text)
  const { rest, found } = peelAll(plain, (part) => peelAffix(part, QUALIFIER_AFFIXES))
  const withoutPercent = rest.replace(PERCENT, '').trim()
  const notation = { decimal: options.decimal, letterScales: false }
  const figure = readFigure(text, withoutPercent.replace(SIGN, ''), notation)
  if (!figure.ok) return figure
  const qualifier = oneQualifier(text, found)
  if (typeof qualifier === 'object') return qualifier
  const isNegative = SIGN.test(withoutPercent) && !withoutPercent.startsWith('+')
  const value = isNegative && figure.value !== 0 ? -figure.value : figure.value
  return {
    ok: true,
    value,
    ...(qualifier && { qualifier }),
    ...(withoutPercent !== rest && { percent: true }),
  }
}
