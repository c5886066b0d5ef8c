import { unfitValueError } from '../atlas/error.js'
import type { AnyIds } from '../model/ids.js'
import type { Indicator, LocalizedText } from '../model/records.js'
import { isDate } from '../time/is-date.js'
import { isInterval } from '../time/is-interval.js'
import { parseInterval } from '../time/parse-interval.js'
import type { AxisItem } from './comparison.js'

/** Percent as the unit itself; not where papers are the "top 10 % papers". */
const PERCENT = /^(?:%|per ?cent|パーセント)|[(,;:、] ?(?:%|per ?cent|パーセント)\)?$/iu

const isPercent = (unit: LocalizedText): boolean =>
  [unit.en, unit.ja].some((text) => PERCENT.test(text.normalize('NFKC').trim()))

const firstDay = (period: string): string | undefined =>
  isDate(period) || isInterval(period) ? (parseInterval(period).start ?? '') : undefined

/** Whether each date begins after the one before it; names of periods that are no dates stand as they do. */
const isInOrder = (periods: readonly AxisItem[]): boolean => {
  const days = periods.flatMap(({ id }) => firstDay(id) ?? [])
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? ''))
}

const changeReason = (
  { id, dimensions }: Indicator<AnyIds>,
  columnName: string | undefined,
  columns: readonly AxisItem[],
): string | undefined => {
  const dimension = dimensions.find((each) => each.id === columnName)
  if (dimension?.kind === 'period')
    return isInOrder(columns) ? undefined : `the periods "${columnName}" of ${id} are not in order of time`
  const periods = dimensions.find(({ kind, values }) => kind === 'period' && values.length > 1)
  const otherwise = periods
    ? `take "${periods.id}" for the columns`
    : 'the indicator has no dimension with several periods'
  return `ranks change from period to period, and the columns of ${id} are ${
    columnName === undefined ? 'no dimension' : `the dimension "${columnName}"`
  }; ${otherwise}`
}

/** Throws where an indicator cannot give what a view shows of it. */
export const requireFitting = (
  indicator: Indicator<AnyIds>,
  view: string,
  columnName: string | undefined,
  columns: readonly AxisItem[],
): void => {
  const reason =
    view === 'rank-change'
      ? changeReason(indicator, columnName, columns)
      : view === 'share' && isPercent(indicator.unit)
        ? `the figures of ${indicator.id} are percentages already, and no parts of their sum`
        : undefined
  if (reason !== undefined) throw unfitValueError({ kind: 'show', id: view, suggestions: [] }, reason)
}
