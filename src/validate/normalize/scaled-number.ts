import { shift } from '../../numerals/decimal.js'
import { readJapaneseNumeral } from '../../numerals/japanese-numeral.js'
import type { DecimalSign, Figure } from '../../numerals/written-digits.js'

const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  lakh: 5,
  million: 6,
  mn: 6,
  mln: 6,
  crore: 7,
  billion: 9,
  bn: 9,
  bln: 9,
  trillion: 12,
  tn: 12,
  trn: 12,
}

/** Single letters that scale an amount of money; elsewhere `m` can be metres. */
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12 }

const SCALED = /^(.*[\d.,]) ?([a-z]+)\.?$/i
const EXPONENTIAL = /^(\d(?:[.,]\d+)?)e([+-]?\d{1,2})$/i
const RANGE = /\d.*?(?:[~〜–—-]|から| to ).*\d/

/**
 * How numbers of a dataset are written: the sign before the fraction where it is known, and whether `k`, `m`, `b` and
 * `t` scale.
 */
export interface Notation {
  readonly decimal: DecimalSign | undefined
  readonly letterScales: boolean
}

/** Reads a number without a sign, with an English word of scale or in Japanese units. */
export function readScaledNumber(text: string, { decimal, letterScales }: Notation): Figure | 'range' {
  const [, digits = '', scale = ''] = SCALED.exec(text) ?? EXPONENTIAL.exec(text) ?? []
  const exponent = (letterScales ? exponentInAmount : exponentOf)(scale.toLowerCase())
  const figure = readJapaneseNumeral(exponent === undefined ? text : digits, decimal)
  if (figure === 'unrecognized' && RANGE.test(text)) return 'range'
  return typeof figure === 'string' ? figure : shift(figure, exponent ?? 0)
}

/** The power of ten of a scale in lower case: a word, or the exponent itself. */
function exponentOf(scale: string): number | undefined {
  if (/\d/.test(scale)) return Number(scale)
  return Object.hasOwn(SCALES, scale) ? SCALES[scale] : undefined
}

/** The same in an amount of money, where it can be a letter, too. */
export function exponentInAmount(scale: string): number | undefined {
  return Object.hasOwn(LETTER_SCALES, scale) ? LETTER_SCALES[scale] : exponentOf(scale)
}
