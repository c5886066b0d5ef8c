import type { Atlas } from '../atlas/create-atlas.js'
import { asList } from '../lists/as-list.js'
import type { AnyIds, CuratedIds, Ids } from '../model/ids.js'
import type { Indicator, LocalizedText } from '../model/records.js'
import { contradictionsAbout } from './amounts/contradictions.js'
import type { Cell, Comparison } from './comparison.js'
import {
  contradictionNote,
  equalFiguresNote,
  lackNotes,
  otherRanksNote,
  severalNotes,
} from './indicator/indicator-notes.js'
import { type Pivot, pivotOf } from './indicator/indicator-pivot.js'
import { type IndicatorView, isRanking, legendOf, shownOf, views } from './indicator/indicator-views.js'
import { requireTwoDimensions, unknownDimensions } from './indicator/require-dimensions.js'
import { requireFitting } from './indicator/require-fitting.js'
import { rankedWithin } from './indicator/source-ranking.js'
import { type Standings, standingsOf } from './indicator/standings.js'
import { requireKnown } from './records/require-known.js'
import { notesFor } from './text/notes-for.js'

/** What to compare. */
export interface CompareIndicatorOptions<I extends Ids = CuratedIds> {
  /** The indicator. */
  readonly indicator: I['indicator']
  /** The dimension whose values make the rows; the first where absent. */
  readonly rows?: string | undefined
  /** The dimension whose values make the columns; the second where absent. */
  readonly columns?: string | undefined
  /** Values that other dimensions, or the rows and columns, are restricted to, by dimension. */
  readonly where?: Readonly<Record<string, readonly string[] | undefined>> | undefined
  /** What a cell shows; the figure where absent. */
  readonly show?: IndicatorView | undefined
  /**
   * The dimension within whose values figures are ranked and shares taken. Where absent, ranks are those of the source,
   * within the dimension in which it ranks; all else is within that of the columns.
   */
  readonly within?: string | undefined
}

/** How figures stand, and the dimension within which they are ranked and shares taken. */
interface StandingsWithin {
  readonly standings: Standings
  readonly within: string | undefined
}

/** How figures stand among the others in the dimension asked for, else in the one in which the source ranks. */
const standingsFor = (pivot: Pivot, view: IndicatorView, asked: string | undefined): StandingsWithin => {
  const { rowName, columnName, others, observations } = pivot
  const peersIn = (name: string | undefined) => [name, ...others.map(({ id }) => id)]
  const bySource = isRanking(view)
    ? rankedWithin(observations, [columnName, rowName].map(peersIn))
    : undefined
  const within = asked ?? (bySource ? bySource.dimensions[0] : columnName)
  const isOfSource = within === bySource?.dimensions[0]
  return {
    standings: standingsOf(observations, peersIn(within), isOfSource ? bySource : undefined),
    within,
  }
}

const cellsOf = (
  { id, citations }: Indicator<AnyIds>,
  { chosen }: Pivot,
  view: IndicatorView,
  standings: Standings,
): Comparison['cells'] =>
  chosen.map((row) =>
    row.map((observation, column): Cell | null => {
      const content = observation && shownOf(view, observation, row[column - 1], standings)
      if (!content) return null
      return {
        ...content,
        citations: observation.citations ?? citations,
        records: [{ kind: 'indicator', id }],
      }
    }),
  )

const notesOf = (
  { dimensions, remarks }: Indicator<AnyIds>,
  { chosen, crowded, others }: Pivot,
  view: IndicatorView,
  { standings, within }: StandingsWithin,
): readonly LocalizedText[] => {
  const all = chosen.flat()
  const ranked = isRanking(view) ? all.filter((observation) => observation !== undefined) : []
  const hasTies = ranked.some(standings.isTie)
  const hasOtherRanks = ranked.some((each) => each.rank !== undefined && !standings.isRankedBySource(each))
  return [
    ...severalNotes(crowded, others),
    ...lackNotes(view, all, standings),
    ...(hasTies ? [equalFiguresNote] : []),
    ...(hasOtherRanks ? [otherRanksNote(dimensions.find(({ id }) => id === within)?.name)] : []),
    ...contradictionsAbout(remarks, () => true).map(contradictionNote),
  ]
}

/**
 * A statistical table as a pivot: one dimension in rows, one in columns, both in the order of the indicator, the others
 * restricted by `where`. Shows figures (their unit and time stand in the legend), ranks, shares of the total in
 * percent, or changes of rank from period to period. Ranks and shares are those among all figures of the indicator with
 * the same column (or value of `within`), whether shown or not. Where the source ranks the figures, from the largest or
 * from the smallest, its ranks count within the dimension in which most of them follow the size of the figures, and
 * what it leaves unranked is blank; a note tells where they are not used. A figure that the source lacks is null, and
 * notes count what lacks a figure, a rank or a share; equal figures share a rank where the source gives none, and a
 * note says so. Throws an {@link AtlasError} for unknown indicators, dimensions and values, where rows and columns are
 * the same dimension, for changes of rank where the columns are no periods in order of time, and for shares where the
 * unit is percent already, as percentages are no parts of their sum.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { compareIndicator } from 'sti-atlas/compare'
 *
 * const japan = { indicator: 'us-coauthorship-share', where: { field: ['physics'], partner: ['JP'] } } as const
 * compareIndicator(atlas, japan).cells[0]?.[0]?.value //=> 11.8
 * const ranks = compareIndicator(atlas, { ...japan, rows: 'partner', columns: 'field', show: 'rank' })
 * ranks.cells[0]?.[0]?.value //=> 6
 * ```
 */
export const compareIndicator = <I extends Ids>(
  atlas: Atlas<I>,
  options: CompareIndicatorOptions<I>,
): Comparison => {
  const known = atlas.find('indicator', options.indicator)
  requireKnown(
    atlas,
    [['indicator', [options.indicator]]],
    [['show', asList(options.show), views]],
    known && unknownDimensions(known, options),
  )
  requireTwoDimensions(options)
  const indicator = atlas.get('indicator', options.indicator)
  const pivot = pivotOf(atlas, indicator, options)
  const { show = 'value' } = options
  const { rows, columns } = pivot
  requireFitting(indicator, show, pivot.columnName, columns)
  const standing = standingsFor(pivot, show, options.within)
  return {
    kind: 'indicator',
    title: indicator.name,
    rows,
    columns,
    cells: cellsOf(indicator, pivot, show, standing.standings),
    legend: legendOf(show, indicator),
    notes: notesFor(rows, columns, notesOf(indicator, pivot, show, standing)),
  }
}
