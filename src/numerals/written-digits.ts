import { type Decimal, decimalOf } from './decimal.js'

/** Which sign stands before the fraction of a number. */
export type DecimalSign = 'point' | 'comma'

/** A number that was read; a number whose point or comma contradicts the sign that stands before fractions; or neither. */
export type Figure = Decimal | 'ambiguous-decimal' | 'unrecognized'

/** A number such as `1.234`, whose point many languages put between thousands. */
export const GROUP_AFTER_POINT = /^[1-9]\d{0,2}\.\d{3}$/

const PLAIN = /^\d*(?:\.\d+)?$/
const IN_THOUSANDS = /^[1-9]\d{0,2}([, '’])\d{3}(?:\1\d{3})*(?:\.\d+)?$/
const IN_LAKHS = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/

/**
 * Forms that no writer of decimal points uses and that say nothing else either: `1.234.567`, `1.234,56`, `1 234,56` and
 * `12,34`. A comma before three digits alone may be meant to stand between thousands.
 */
const ONLY_WITH_COMMA = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:\.\d{3})+,\d+$|^[\d '’]+,\d{1,2}$/

/**
 * Reads Arabic digits with separators between thousands: `14,600`, `1 234 567.5`, `1,50,000`. Where no decimal sign is
 * given, a point is; a comma stands before the fraction only in forms that cannot be read otherwise.
 */
export function readDigits(text: string, decimal: DecimalSign | undefined): Figure {
  const swapped = text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))
  const [written, other] = decimal === 'comma' ? [swapped, text] : [text, swapped]
  const read = readWithPoint(written)
  if (read) return read
  const otherwise = readWithPoint(other)
  if (!otherwise) return 'unrecognized'
  return decimal === undefined && ONLY_WITH_COMMA.test(text) ? otherwise : 'ambiguous-decimal'
}

function readWithPoint(text: string): Decimal | undefined {
  if (!PLAIN.test(text) && !IN_THOUSANDS.test(text) && !IN_LAKHS.test(text)) return undefined
  const digits = text.replace(/[, '’]/g, '')
  return decimalOf(digits.startsWith('.') ? `0${digits}` : digits)
}
