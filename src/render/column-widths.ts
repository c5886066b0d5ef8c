/** The columns of a terminal table that stand side by side, with their widths. */
export interface ColumnBlock {
  readonly columns: readonly number[]
  readonly labelWidth: number
  readonly widths: readonly number[]
}

const SMALLEST_LABEL = 8
const SMALLEST_COLUMN = 12

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** The widths capped so that they take no more than what there is, the widest ones giving first. */
const shrink = (widths: readonly number[], available: number) => {
  let cap = Math.min(Math.max(0, ...widths), Math.max(SMALLEST_COLUMN, available))
  while (cap > SMALLEST_COLUMN && sum(widths.map((width) => Math.min(width, cap))) > available) cap -= 1
  return widths.map((width) => Math.min(width, cap))
}

/**
 * Parts the columns of a table into blocks, each with the row labels before it, so that none is wider than `width`.
 * The natural widths are those that nothing would have to be wrapped for.
 */
export const columnBlocks = (
  naturalLabel: number,
  natural: readonly number[],
  width: number,
  gutter: number,
): readonly ColumnBlock[] => {
  const labelWidth = Math.min(naturalLabel, Math.max(SMALLEST_LABEL, Math.floor(width / 3)))
  const available = width - labelWidth
  const groups: number[][] = [[]]
  let taken = 0
  natural.forEach((wanted, column) => {
    const least = Math.min(wanted, SMALLEST_COLUMN) + gutter
    const group = groups.at(-1)
    if (group && (group.length === 0 || taken + least <= available)) {
      group.push(column)
      taken += least
    } else {
      groups.push([column])
      taken = least
    }
  })
  return groups.map((columns) => ({
    columns,
    labelWidth,
    widths: shrink(
      columns.map((column) => natural[column] ?? 0),
      available - gutter * columns.length,
    ),
  }))
}
