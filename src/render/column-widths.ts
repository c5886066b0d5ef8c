/** How wide a column of a table is to be. */
export interface WantedWidth {
  /** Where nothing has to be wrapped. */
  readonly natural: number
  /** What its longest number takes. */
  readonly least: number
}

/** The columns of a terminal table that stand side by side, with their widths. */
export interface ColumnBlock {
  readonly columns: readonly number[]
  readonly labelWidth: number
  readonly widths: readonly number[]
}

const NARROWEST = 2
const SMALLEST_LABEL = 8
const SMALLEST_BESIDE = 12

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const capped = ({ natural, least }: WantedWidth, cap: number) => Math.max(least, Math.min(natural, cap))

/** The widths capped so that they take no more than what there is, the widest ones giving first, save for numbers. */
const shrink = (wanted: readonly WantedWidth[], available: number) => {
  const widest = wanted.reduce((most, { natural }) => Math.max(most, natural), 0)
  const widths = (cap: number) => wanted.map((width) => capped(width, cap))
  let cap = Math.min(widest, Math.max(NARROWEST, available))
  while (cap > NARROWEST && sum(widths(cap)) > available) cap -= 1
  return widths(cap)
}

/** A third of the table at most, and less where a column needs the room for its longest number. */
const labelWidthIn = (
  label: WantedWidth,
  columns: readonly WantedWidth[],
  width: number,
  gutter: number,
): number => {
  const longest = columns.reduce((most, { least }) => Math.max(most, least), 0)
  const third = Math.max(SMALLEST_LABEL, Math.floor(width / 3))
  return capped(label, Math.max(NARROWEST, Math.min(third, width - gutter - longest)))
}

/**
 * Parts the columns of a table into blocks, each with the row labels before it, so that no column gets very narrow
 * beside another and no block is wider than `width`, save where the longest numbers of a column and of the labels take
 * more by themselves.
 */
export const columnBlocks = (
  label: WantedWidth,
  wanted: readonly WantedWidth[],
  width: number,
  gutter: number,
): readonly ColumnBlock[] => {
  const labelWidth = labelWidthIn(label, wanted, width, gutter)
  const available = width - labelWidth
  const groups: number[][] = [[]]
  let taken = 0
  for (const [column, wish] of wanted.entries()) {
    const least = capped(wish, SMALLEST_BESIDE) + gutter
    const group = groups.at(-1)
    if (group && (group.length === 0 || taken + least <= available)) {
      group.push(column)
      taken += least
    } else {
      groups.push([column])
      taken = least
    }
  }
  return groups.map((columns) => ({
    columns,
    labelWidth,
    widths: shrink(
      columns.flatMap((column) => wanted[column] ?? []),
      available - gutter * columns.length,
    ),
  }))
}
