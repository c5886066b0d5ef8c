import { scaledCurrency } from '../../schema/scaled-currency.js'

/** A scale alone or with what it counts, where it names no currency. */
const SCALE_ALONE =
  /^(?:単位|in|[(（[\s]|[:：])*(?:[十百千]?[万億兆]|千|(?:thousand|million|billion|trillion)s?)(?:人|名|件|社|台|トン)?[)）\]\s]*$/i

/** Whether a line says only in which units a column counts, and these are not single ones. */
export const isScaledUnit = (line: string): boolean =>
  SCALE_ALONE.test(line) || scaledCurrency(line) !== undefined

const IN_BRACKETS = /[（(][^（）()]+[）)]/

/** The first unit that cells above a header say: a whole cell, or what it has in brackets. */
export const scaledUnitAmong = (cells: readonly string[]): string | undefined =>
  cells.flatMap((cell) => [cell.trim(), ...(IN_BRACKETS.exec(cell) ?? [])]).find(isScaledUnit)

/**
 * The name of a column: the first line of its cell. Further lines are explanation, but a unit such as `（百万円）` makes
 * other values of the same figures and so stays with the name.
 */
export const headerName = (cell: string): string => {
  const [name = '', ...explanation] = cell
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
  const unit = explanation.find(isScaledUnit)
  if (unit === undefined) return name
  return /^[(（[]/.test(unit) ? name + unit : `${name} ${unit}`
}
