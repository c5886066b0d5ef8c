import type { AnyIds } from '../../model/ids.js'
import type { Indicator, LocalizedText, Observation } from '../../model/records.js'
import { figureText } from '../amounts/figure-text.js'
import { qualifiedText } from '../amounts/qualified-text.js'
import type { Cell, LegendEntry } from '../comparison.js'
import { dateText } from '../dates/date-texts.js'
import type { Standings } from './standings.js'

/**
 * What to show in a cell: the figure, its rank among its peers, its share of their total (not of percentages), or the
 * change of rank since the period before (where the columns are periods).
 */
export type IndicatorView = 'value' | 'rank' | 'share' | 'rank-change'

const valueText = (figure: number, { qualifier }: Observation<AnyIds>): LocalizedText => {
  const text = figureText(figure)
  return qualifiedText(qualifier, { en: text, ja: text })
}

const shareText = (figure: number): LocalizedText => {
  const percent = figureText(Math.round(figure * 10) / 10)
  return { en: `${percent} %`, ja: `${percent}％` }
}

const rankText = (rank: number, isTie: boolean): LocalizedText =>
  isTie ? { en: `${rank} (tie)`, ja: `${rank}（同順位）` } : { en: String(rank), ja: String(rank) }

const changeText = (change: number): LocalizedText => {
  const text = change > 0 ? `+${change}` : String(change).replace('-', '−')
  return { en: text, ja: text }
}

const legends: Readonly<Record<Exclude<IndicatorView, 'value'>, readonly LegendEntry[]>> = {
  rank: [
    {
      id: 'rank',
      label: { en: 'rank', ja: '順位' },
      description: {
        en: 'As the source gives it, else by size; equal figures share a rank.',
        ja: '出典の順位。なければ値の大きい順で、同じ値は同順位。',
      },
    },
  ],
  share: [
    {
      id: 'share',
      label: { en: 'share', ja: '割合' },
      description: {
        en: 'Percent of the sum of the figures known.',
        ja: '分かっている値の合計に占める割合（％）。',
      },
    },
  ],
  'rank-change': [
    {
      id: 'rank-change',
      label: { en: 'change of rank', ja: '順位の変化' },
      description: { en: 'Ranks gained since the column before.', ja: '前の列から上がった順位の数。' },
    },
  ],
}

/** Every view. */
export const views: readonly IndicatorView[] = ['value', 'rank', 'share', 'rank-change']

/** Whether a view is of ranks. */
export const isRanking = (view: IndicatorView): boolean => view === 'rank' || view === 'rank-change'

/** What the figures mean; units are often too long to stand in every cell. */
export const legendOf = (
  view: IndicatorView,
  { unit, period }: Indicator<AnyIds>,
): readonly LegendEntry[] => {
  if (view !== 'value') return legends[view]
  const time = period === undefined ? undefined : dateText(period)
  const description = time ? { en: `${unit.en} (${time.en})`, ja: `${unit.ja}（${time.ja}）` } : unit
  return [{ id: 'value', label: { en: 'value', ja: '値' }, description }]
}

/** What a cell shows of an observation; undefined where there is nothing to show. */
export const shownOf = (
  view: IndicatorView,
  observation: Observation<AnyIds>,
  before: Observation<AnyIds> | undefined,
  { rankOf, shareOf, isRankShared }: Standings,
): Pick<Cell, 'value' | 'text'> | undefined => {
  if (view === 'value') {
    const { value } = observation
    return value === null ? undefined : { value, text: valueText(value, observation) }
  }
  if (view === 'share') {
    const value = shareOf(observation)
    return value === undefined ? undefined : { value, text: shareText(value) }
  }
  const rank = rankOf(observation)
  if (rank === undefined) return undefined
  if (view === 'rank') return { value: rank, text: rankText(rank, isRankShared(observation)) }
  const earlier = before && rankOf(before)
  return earlier === undefined ? undefined : { value: earlier - rank, text: changeText(earlier - rank) }
}
