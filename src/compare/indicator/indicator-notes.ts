import type { AnyIds } from '../../model/ids.js'
import type { Dimension, LocalizedText, Observation } from '../../model/records.js'
import { joinTexts } from '../text/join-texts.js'
import { type IndicatorView, isRanking } from './indicator-views.js'
import type { Standings } from './standings.js'

/** Says that the first of several figures in a cell is shown, and by which dimensions they differ. */
export const severalNotes = (
  crowded: readonly (readonly Observation<AnyIds>[])[],
  dimensions: readonly Dimension[],
): readonly LocalizedText[] => {
  if (crowded.length === 0) return []
  const differing = dimensions.filter(({ id }) =>
    crowded.some((figures) => figures.some(({ at }) => at[id] !== figures[0]?.at[id])),
  )
  const names = joinTexts(differing.map(({ name }) => name))
  return [
    {
      en: `Several figures meet in a cell; the first is shown.${names.en && ` Restrict to choose: ${names.en}.`}`,
      ja: `1つの欄に複数の値があり、最初の値を示す。${names.ja && `絞り込みで選べる：${names.ja}。`}`,
    },
  ]
}

/** Says where figures of a source contradict one another. */
export const contradictionNote = (text: LocalizedText): LocalizedText => ({
  en: `Figures contradict: ${text.en}`,
  ja: `出典の数値に食い違いがある：${text.ja}`,
})

/** Says that equal figures share a rank. */
export const equalFiguresNote: LocalizedText = {
  en: 'Some figures are equal; they share a rank unless the source gives each its own.',
  ja: '同じ値のものがある。出典が別の順位を示さない限り同順位とする。',
}

/** Says that the source ranks figures otherwise than within the dimension within which they are ranked. */
export const otherRanksNote = (within: LocalizedText | undefined): LocalizedText => ({
  en: `The ranks that the source gives are not used: figures are ranked by size${within ? ` within "${within.en}"` : ''}.`,
  ja: `出典の順位は用いず、${within ? `「${within.ja}」の中で` : ''}値の大きい順に順位を付けた。`,
})

type Lack = 'figure' | 'rank' | 'share'

/** What is not there to be shown of an observation. */
const lackOf = (
  view: IndicatorView,
  observation: Observation<AnyIds> | undefined,
  standings: Standings,
): Lack | undefined => {
  if (observation === undefined) return 'figure'
  const isKnown = observation.value !== null
  if (view === 'share' && isKnown) return standings.shareOf(observation) === undefined ? 'share' : undefined
  if (!isRanking(view)) return isKnown ? undefined : 'figure'
  if (standings.rankOf(observation) !== undefined) return undefined
  return isKnown ? 'rank' : 'figure'
}

const noFigureText = (number: number, view: IndicatorView): LocalizedText => {
  const isChange = view === 'rank-change'
  return {
    en: `The source gives no figure for ${number} of the cells${isChange ? '; ranks may change for that alone' : ''}.`,
    ja: `出典に値のない欄が${number}ある。${isChange ? 'そのために順位が変わることもある。' : ''}`,
  }
}

const noRankText = (number: number): LocalizedText => ({
  en: `The source gives a figure but no rank for ${number} of the cells.`,
  ja: `出典に値はあるが順位のない欄が${number}ある。`,
})

const noShareText = (number: number): LocalizedText => ({
  en: `No share can be taken for ${number} of the cells: figures there are negative, or all are zero.`,
  ja: `負の値があるか、すべて0のため、割合を示せない欄が${number}ある。`,
})

/** Counts the cells of which there is nothing to show, by what they lack. */
export const lackNotes = (
  view: IndicatorView,
  observations: readonly (Observation<AnyIds> | undefined)[],
  standings: Standings,
): readonly LocalizedText[] => {
  const lacks = observations.map((observation) => lackOf(view, observation, standings))
  const number = (wanted: Lack) => lacks.filter((lack) => lack === wanted).length
  const [figure, rank, share] = [number('figure'), number('rank'), number('share')]
  return [
    ...(figure > 0 ? [noFigureText(figure, view)] : []),
    ...(rank > 0 ? [noRankText(rank)] : []),
    ...(share > 0 ? [noShareText(share)] : []),
  ]
}
