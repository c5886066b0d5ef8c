import type { ChartContext, PlacedCell } from './chart-context.js'
import { LINE_PALETTE } from './colors.js'
import { rankColumns } from './rank-columns.js'
import type { Chart, ChartChannel, ChartDatum } from './specification.js'
import { BREAK_LINES } from './wrap-label.js'

const COLUMN_WIDTH = 120
const HEIGHT = 320
const LABEL_LIMIT = 240

const keyOf = (row: number, column: number) => `${row}/${column}`

/** A datum for each column shown of each row with a rank, with the label of the row at its last rank. */
const rankValues = (
  cells: readonly PlacedCell[],
  shown: readonly number[],
  { rowLabels, columnLabels }: ChartContext,
): readonly ChartDatum[] => {
  const last = new Map(cells.map(({ row, column }) => [row, column]))
  const ranks = new Map(cells.map((one) => [keyOf(one.row, one.column), one]))
  return rowLabels.flatMap((label, row) =>
    last.has(row)
      ? shown.map((column): ChartDatum => {
          const found = ranks.get(keyOf(row, column))
          if (!found) return { row: label, column: columnLabels[column] ?? '', rank: null, end: '' }
          const end = last.get(row) === column ? label : ''
          return { ...found.datum, rank: Number(found.cell.value), end }
        })
      : [],
  )
}

const columnChannel = (labels: readonly string[]): ChartChannel => ({
  field: 'column',
  type: 'ordinal',
  title: null,
  scale: { domain: labels },
  axis: { labelAngle: 0, labelExpr: BREAK_LINES, labelLimit: COLUMN_WIDTH },
})

const rankChannel: ChartChannel = {
  field: 'rank',
  type: 'quantitative',
  title: null,
  scale: { reverse: true, zero: false },
  axis: { tickMinStep: 1, format: 'd' },
}

const rowColor = (labels: readonly string[]): ChartChannel => ({
  field: 'row',
  type: 'nominal',
  scale: {
    domain: labels,
    range: labels.map((_, row) => LINE_PALETTE[row % LINE_PALETTE.length] ?? ''),
  },
  legend: null,
})

/** A line for each row from rank to rank, the first rank on top, broken where a rank is missing, with its label at its end. */
export const bumpChart = (context: ChartContext): Chart => {
  const { comparison, cells, rowLabels, columnLabels, tooltip } = context
  const ranked = rankColumns(comparison)
  const shown = ranked.length > 0 ? ranked : comparison.columns.map((_, column) => column)
  const placed = cells.filter(({ cell, column }) => Number.isFinite(cell.value) && shown.includes(column))
  const color = rowColor(rowLabels)
  return {
    values: rankValues(placed, shown, context),
    body: {
      width: { step: COLUMN_WIDTH },
      height: HEIGHT,
      encoding: {
        x: columnChannel(shown.map((column) => columnLabels[column] ?? '')),
        y: rankChannel,
        tooltip,
      },
      layer: [
        { mark: { type: 'line', strokeWidth: 3 }, encoding: { color } },
        { mark: { type: 'point', filled: true, size: 90 }, encoding: { color } },
        {
          mark: { type: 'text', align: 'left', dx: 10, limit: LABEL_LIMIT, lineBreak: '\n' },
          encoding: { text: { field: 'end', type: 'nominal' } },
        },
      ],
    },
  }
}
