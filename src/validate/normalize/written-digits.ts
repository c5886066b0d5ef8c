import { type Decimal, decimalOf } from './decimal.js'

/** Which sign stands before the fraction of a number. */
export type DecimalSign = 'point' | 'comma'

/** A number that was read; a number whose point or comma contradicts the sign that stands before fractions; or neither. */
export type Figure = Decimal | 'ambiguous-decimal' | 'unrecognized'

const PLAIN = /^\d*(?:\.\d+)?$/
const IN_THOUSANDS = /^[1-9]\d{0,2}([, '’])\d{3}(?:\1\d{3})*(?:\.\d+)?$/
const IN_LAKHS = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/

/** Reads Arabic digits with separators between thousands: `14,600`, `1 234 567.5`, `1,50,000`. */
export function readDigits(text: string, decimal: DecimalSign): Figure {
  const swapped = text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))
  const [written, other] = decimal === 'comma' ? [swapped, text] : [text, swapped]
  return readWithPoint(written) ?? (readWithPoint(other) === undefined ? 'unrecognized' : 'ambiguous-decimal')
}

function readWithPoint(text: string): Decimal | undefined {
  if (!PLAIN.test(text) && !IN_THOUSANDS.test(text) && !IN_LAKHS.test(text)) return undefined
  const digits = text.replace(/[, '’]/g, '')
  return decimalOf(digits.startsWith('.') ? `0${digits}` : digits)
}
