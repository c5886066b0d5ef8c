import { GROUP_AFTER_POINT } from '../../../numerals/written-digits.js'

/**
 * What the text of a cell stands for. Where numbers are written by people, a point may stand between thousands; then
 * text in which it may is left to who reads written numbers.
 */
export type CellType =
  | 'string'
  | 'number'
  | 'number-not-in-thousands'
  | 'number-without-point'
  | 'boolean'
  | 'list'

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

const LEFT_AS_TEXT: Readonly<Partial<Record<CellType, RegExp>>> = {
  'number-not-in-thousands': GROUP_AFTER_POINT,
  'number-without-point': /\./,
}

/** The number that a text is as programs write it. */
function readNumber(text: string): number | undefined {
  const trimmed = text.trim()
  const number = Number(trimmed)
  const isExact = !/^[+-]?\d+$/.test(trimmed) || Number.isSafeInteger(number)
  return NUMBER.test(trimmed) && isExact && Number.isFinite(number) ? number : undefined
}

/** The items of a list; a separator after the last one begins no further item. */
export function readList(text: string, separator: string): string[] {
  const items = text.split(separator).map((item) => item.trim())
  return items.length > 1 && items.at(-1) === '' ? items.slice(0, -1) : items
}

/** Text that is not of its type stays text, so that a check can say so. */
export function readCell(text: string, type: CellType, listSeparator: string): unknown {
  switch (type) {
    case 'string':
      return text
    case 'list':
      return readList(text, listSeparator)
    case 'number':
    case 'number-not-in-thousands':
    case 'number-without-point':
      return LEFT_AS_TEXT[type]?.test(text.trim()) ? text : (readNumber(text) ?? text)
    case 'boolean': {
      const word = text.trim().toLowerCase()
      return word === 'true' ? true : word === 'false' ? false : text
    }
  }
}
