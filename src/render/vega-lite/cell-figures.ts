import type { ChartContext, PlacedCell } from './chart-context.js'

/** A figure of a cell. */
export interface PlacedFigure {
  readonly placed: PlacedCell
  readonly figure: number
}

const NUMBER = /^-?\d+(?:\.\d+)?$/

/**
 * The figures of a comparison: the numbers in its cells, and, in columns with numbers, the numbers of cells that hold
 * several as texts.
 */
export const cellFigures = ({ cells }: ChartContext): readonly PlacedFigure[] => {
  const numeric = new Set(cells.flatMap(({ cell, column }) => (typeof cell.value === 'number' ? column : [])))
  return cells
    .filter(({ column }) => numeric.has(column))
    .flatMap((placed) => {
      const { value } = placed.cell
      const texts = typeof value === 'object' ? value.filter((text) => NUMBER.test(text)) : []
      const figures = typeof value === 'number' ? [value] : texts.map(Number)
      return figures.filter(Number.isFinite).map((figure) => ({ placed, figure }))
    })
}
