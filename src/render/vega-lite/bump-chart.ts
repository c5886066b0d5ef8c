import type { ChartContext } from './chart-context.js'
import { LINE_PALETTE } from './colors.js'
import { rankColumns } from './rank-columns.js'
import type { Chart, ChartChannel, ChartDatum } from './specification.js'
import { BREAK_LINES } from './wrap-label.js'

const COLUMN_WIDTH = 120
const HEIGHT = 320
const LABEL_LIMIT = 240

const keyOf = (row: number, column: number) => `${row}/${column}`

/** A line for each row from rank to rank, the first rank on top, broken where a rank is missing, with its label at its end. */
export const bumpChart = ({ comparison, cells, rowLabels, columnLabels, tooltip }: ChartContext): Chart => {
  const ranked = rankColumns(comparison)
  const shown = ranked.length > 0 ? ranked : comparison.columns.map((_, column) => column)
  const placed = cells.filter(({ cell, column }) => Number.isFinite(cell.value) && shown.includes(column))
  const last = new Map(placed.map(({ row, column }) => [row, column]))
  const ranks = new Map(placed.map((one) => [keyOf(one.row, one.column), one]))
  const values = rowLabels.flatMap((label, row) =>
    last.has(row)
      ? shown.map((column): ChartDatum => {
          const found = ranks.get(keyOf(row, column))
          if (!found) return { row: label, column: columnLabels[column] ?? '', rank: null, end: '' }
          const end = last.get(row) === column ? label : ''
          return { ...found.datum, rank: Number(found.cell.value), end }
        })
      : [],
  )
  const color: ChartChannel = {
    field: 'row',
    type: 'nominal',
    scale: {
      domain: rowLabels,
      range: rowLabels.map((_, row) => LINE_PALETTE[row % LINE_PALETTE.length] ?? ''),
    },
    legend: null,
  }
  return {
    values,
    body: {
      width: { step: COLUMN_WIDTH },
      height: HEIGHT,
      encoding: {
        x: {
          field: 'column',
          type: 'ordinal',
          title: null,
          scale: { domain: shown.map((column) => columnLabels[column] ?? '') },
          axis: { labelAngle: 0, labelExpr: BREAK_LINES, labelLimit: COLUMN_WIDTH },
        },
        y: {
          field: 'rank',
          type: 'quantitative',
          title: null,
          scale: { reverse: true, zero: false },
          axis: { tickMinStep: 1, format: 'd' },
        },
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
