import { isDate } from '../../time/is-date.js'
import { isInterval } from '../../time/is-interval.js'
import { parseInterval } from '../../time/parse-interval.js'
import { valueTerms } from '../cell-terms.js'
import type { ChartContext, PlacedCell } from './chart-context.js'

/** A stretch of time that a cell speaks of, with the first and last day. */
export interface ChartSpan {
  readonly placed: PlacedCell
  readonly period: string
  readonly start: string
  readonly end: string
  /** Whether it has no stated start. */
  readonly isOpenAtStart: boolean
  /** Whether it has no stated end. */
  readonly isOpenAtEnd: boolean
}

const isPeriod = (text: string) => isDate(text) || isInterval(text)

const periodsOf = ({ cell }: PlacedCell, columnId: string): readonly string[] => {
  const periods = typeof cell.value === 'number' ? [] : valueTerms(cell).filter(isPeriod)
  return periods.length === 0 && isPeriod(columnId) ? [columnId] : periods
}

/**
 * The stretches of time in a comparison: the dates and intervals among the values of its cells, else the time that the
 * column stands for. Open ends reach to the earliest and the latest day of all.
 */
export const spansOf = ({ comparison, cells }: ChartContext): readonly ChartSpan[] => {
  const found = cells.flatMap((placed) =>
    periodsOf(placed, comparison.columns[placed.column]?.id ?? '').map((period) => ({
      placed,
      period,
      ...parseInterval(period),
    })),
  )
  const days = found.flatMap(({ start, end }) => [start ?? [], end ?? []].flat()).sort()
  const [earliest = '', latest = ''] = [days.at(0), days.at(-1)]
  return found.map(({ start, end, ...rest }) => ({
    ...rest,
    start: start ?? earliest,
    end: end ?? latest,
    isOpenAtStart: start === null,
    isOpenAtEnd: end === null,
  }))
}
