import { add, type Decimal, isLess, shift, ZERO } from './decimal.js'
import { type DecimalSign, type Figure, readDigits } from './written-digits.js'

const LARGE_UNITS: readonly Unit[] = [
  ['京', 16],
  ['兆', 12],
  ['億', 8],
  ['万', 4],
]
const SMALL_UNITS: readonly Unit[] = [
  ['千', 3],
  ['百', 2],
  ['十', 1],
]
const KANJI_DIGITS = '〇一二三四五六七八九'

type Unit = readonly [name: string, exponent: number]

type Read = (text: string) => Figure

/**
 * Reads a number with Japanese units: `1億5,000万`, `5.4兆`, `14,600百万`, `三千五百`, and Arabic digits alone. Units
 * without any digit (`百万`) are not read, because they can be the heading of a column.
 */
export function readJapaneseNumeral(text: string, decimal: DecimalSign | undefined): Figure {
  if (!/[\d〇一二三四五六七八九]/.test(text)) return 'unrecognized'
  const digits: Read = (part) => readDigits(fromKanji(part), decimal)
  const below10000: Read = (part) => readUnits(part, SMALL_UNITS, digits, { bareUnit: true })
  return readUnits(text, LARGE_UNITS, below10000, { bareUnit: false })
}

/** A circle alone is left: it is a tick or a blank to be filled in more often than nought. */
const fromKanji = (text: string) =>
  /^[〇一二三四五六七八九]+$/.test(text) && /[^〇]/.test(text)
    ? text.replace(/./g, (digit) => String(KANJI_DIGITS.indexOf(digit)))
    : text

/** The sum of the parts that stand before each unit, the largest unit first, and of the part after the last. */
function readUnits(
  text: string,
  units: readonly Unit[],
  readPart: Read,
  { bareUnit }: { readonly bareUnit: boolean },
): Figure {
  let rest = text
  let sum: Decimal | undefined
  let isWhole = true
  let limit: Decimal | undefined
  for (const [name, exponent] of [...units, ['', 0] as const]) {
    const at = name === '' ? rest.length : rest.indexOf(name)
    if (at < 0 || (name === '' && rest === '' && sum !== undefined)) continue
    const part = rest.slice(0, at).trim()
    rest = rest.slice(at + name.length)
    const count = part === '' && bareUnit && name !== '' ? ONE : readPart(part)
    if (typeof count === 'string') return count
    const term = shift(count, exponent)
    if (!isWhole || (limit && !isLess(term, limit))) return 'unrecognized'
    sum = add(sum ?? ZERO, term)
    isWhole = count.places === 0
    limit = shift(ONE, exponent)
  }
  return sum ?? 'unrecognized'
}

const ONE: Decimal = { units: 1n, places: 0 }
