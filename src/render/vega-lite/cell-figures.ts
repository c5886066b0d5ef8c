import { groupBy } from '../../lists/group-by.js'
import type { ChartContext, PlacedCell } from './chart-context.js'

/** A figure of a cell. */
export interface PlacedFigure {
  readonly placed: PlacedCell
  readonly figure: number
}

const NUMBER = /^-?\d+(?:\.\d+)?$/

/** Whether a cell holds several numbers, which stand as texts; one would stand as a number. */
const holdsNumbers = ({ cell: { value } }: PlacedCell): boolean =>
  typeof value === 'object' && value.length > 1 && value.every((text) => NUMBER.test(text))

/**
 * The figures of a comparison: the numbers in its cells, and, in columns with numbers or nothing but lists of them, the
 * numbers of cells that hold several as texts.
 */
export const cellFigures = ({ cells }: ChartContext): readonly PlacedFigure[] => {
  const columns = [...groupBy(cells, ({ column }) => column)]
  const numeric = new Set(
    columns.flatMap(([column, own]) =>
      own.some(({ cell }) => typeof cell.value === 'number') || own.every(holdsNumbers) ? column : [],
    ),
  )
  return cells
    .filter(({ column }) => numeric.has(column))
    .flatMap((placed) => {
      const { value } = placed.cell
      const texts = typeof value === 'object' ? value.filter((text) => NUMBER.test(text)) : []
      const figures = typeof value === 'number' ? [value] : texts.map(Number)
      return figures.filter(Number.isFinite).map((figure) => ({ placed, figure }))
    })
}
