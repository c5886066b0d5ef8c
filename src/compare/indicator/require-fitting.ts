import { unfitValueError } from '../../atlas/error.js'
import type { AnyIds } from '../../model/ids.js'
import type { Indicator, LocalizedText } from '../../model/records.js'
import { namesPercent } from '../../numerals/percent.js'
import { readInterval } from '../../time/parse-interval.js'
import { OPEN_START } from '../../time/sortable-ends.js'
import type { AxisItem } from '../comparison.js'
import type { IndicatorView } from './indicator-views.js'

/** A unit in Japanese that is a share or ratio, with or without a remark in brackets. */
const RATIO = /(?:割合|比率|対.+比)(?:\([^)]*\))?$/u

const isShare = (unit: LocalizedText): boolean =>
  [unit.en, unit.ja].some((text) => namesPercent(text) || RATIO.test(text.normalize('NFKC').trim()))

/** Whether each date begins after the one before it; names of periods that are no dates stand as they do. */
const isInOrder = (periods: readonly AxisItem[]): boolean => {
  const days = periods.flatMap(({ id }) => {
    const span = readInterval(id)
    return span ? [span.start ?? OPEN_START] : []
  })
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? ''))
}

const changeReason = (
  { id, dimensions }: Indicator<AnyIds>,
  columnName: string | undefined,
  columns: readonly AxisItem[],
): LocalizedText | undefined => {
  const dimension = dimensions.find((each) => each.id === columnName)
  if (dimension?.kind === 'period')
    return isInOrder(columns)
      ? undefined
      : {
          en: `the periods "${columnName}" of ${id} are not in order of time`,
          ja: `${id}の期間「${columnName}」が時間の順に並んでいません。`,
        }
  const periods = dimensions.find(({ kind, values }) => kind === 'period' && values.length > 1)
  const columnsAre =
    columnName === undefined
      ? { en: 'no dimension', ja: 'どの次元でもありません' }
      : { en: `the dimension "${columnName}"`, ja: `次元「${columnName}」です` }
  const otherwise = periods
    ? { en: `take "${periods.id}" for the columns`, ja: `列に「${periods.id}」を指定してください。` }
    : {
        en: 'the indicator has no dimension with several periods',
        ja: 'この指標には、複数の期間からなる次元がありません。',
      }
  return {
    en: `ranks change from period to period, and the columns of ${id} are ${columnsAre.en}; ${otherwise.en}`,
    ja: `順位の変化は期間ごとに示すもので、${id}の列は${columnsAre.ja}。${otherwise.ja}`,
  }
}

const shareReason = ({ id, unit }: Indicator<AnyIds>): LocalizedText | undefined =>
  isShare(unit)
    ? {
        en: `the figures of ${id} are percentages already, and no parts of their sum`,
        ja: `${id}の値はすでに百分率で、合計に対する割合を示せません。`,
      }
    : undefined

/** Throws where an indicator cannot give what a view shows of it. */
export const requireFitting = (
  indicator: Indicator<AnyIds>,
  view: IndicatorView,
  columnName: string | undefined,
  columns: readonly AxisItem[],
): void => {
  const reason =
    (view === 'rank-change' && changeReason(indicator, columnName, columns)) ||
    (view === 'share' && shareReason(indicator))
  if (reason) throw unfitValueError({ kind: 'show', id: view, suggestions: [] }, reason)
}
