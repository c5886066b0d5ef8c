import type { Atlas } from '../atlas/create-atlas.js'
import { type UnknownItem, unknownIdError } from '../atlas/error.js'
import { suggest } from '../atlas/suggest.js'
import type { AnyIds } from '../model/ids.js'
import type { Dimension, Indicator, LocalizedText, Observation } from '../model/records.js'
import type { AxisItem, Cell, Comparison, LegendEntry } from './comparison.js'
import { contradictionsAbout } from './contradictions.js'
import { dateTexts } from './date-texts.js'
import { notesFor } from './empty-note.js'
import { figureText } from './figure-text.js'
import { groupBy } from './group-by.js'
import { contradictionNote, lackNotes, otherRanksNote, severalNotes, tieNote } from './indicator-notes.js'
import { type Figures, figuresOf, rankedWithin } from './peer-figures.js'
import { qualifiedText } from './qualified-text.js'
import { requireFitting } from './require-fitting.js'
import { requireKnown } from './select.js'

/**
 * What to show in a cell: the figure, its rank among its peers, its share of their total (not of percentages), or the
 * change of rank since the period before (where the columns are periods).
 */
export type IndicatorView = 'value' | 'rank' | 'share' | 'rank-change'

/** What to compare. */
export interface CompareIndicatorOptions {
  /** The indicator. */
  readonly indicator: string
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

type Observed = Observation<AnyIds>

const valueColumn: AxisItem = { id: 'value', label: { en: 'Value', ja: '値' } }

const requireDimensions = ({ id, dimensions }: Indicator<AnyIds>, options: CompareIndicatorOptions) => {
  const { rows, columns, within, where = {} } = options
  if (rows !== undefined && rows === columns)
    throw new RangeError(`Rows and columns are both the dimension "${rows}".`)
  const names = dimensions.map((dimension) => dimension.id)
  const chosen = Object.entries(where).flatMap(([name, values]) => (values ? [{ name, values }] : []))
  const asked = [rows, columns, within, ...chosen.map(({ name }) => name)].filter(
    (name) => name !== undefined,
  )
  const unknown = [...new Set(asked)]
    .filter((name) => !names.includes(name))
    .map(
      (name): UnknownItem => ({
        kind: `dimension of ${id}`,
        id: name,
        suggestions: suggest(name, names),
        known: names,
      }),
    )
  const unknownValues = chosen.flatMap(({ name, values }) => {
    const dimension = dimensions.find((each) => each.id === name)
    const known = new Set(dimension?.values.map((value) => value.id))
    return dimension === undefined
      ? []
      : values
          .filter((value) => !known.has(value))
          .map((value): UnknownItem => ({ kind: name, id: value, suggestions: suggest(value, known) }))
  })
  if (unknown.length + unknownValues.length > 0)
    throw unknownIdError([...unknown, ...unknownValues], 'unknown-value')
}

const axisOf = (
  dimension: Dimension | undefined,
  chosen: readonly string[] | undefined,
): readonly AxisItem[] => {
  if (dimension === undefined) return [valueColumn]
  const { kind, values } = dimension
  const wanted = chosen && new Set(chosen)
  return values
    .filter(({ id }) => wanted === undefined || wanted.has(id))
    .map(({ id, name }) => ({
      id,
      label: name,
      ...((kind === 'place' || kind === 'technology') && { record: { kind, id } }),
    }))
}

const valueText = (figure: number, { qualifier }: Observed): LocalizedText => {
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

const views: readonly IndicatorView[] = ['value', 'rank', 'share', 'rank-change']

/** What the figures mean; units are often too long to stand in every cell. */
const legendOf = (view: IndicatorView, { unit, period }: Indicator<AnyIds>): readonly LegendEntry[] => {
  if (view !== 'value') return legends[view]
  const time = period === undefined ? undefined : dateTexts()(period)
  const description = time ? { en: `${unit.en} (${time.en})`, ja: `${unit.ja}（${time.ja}）` } : unit
  return [{ id: 'value', label: { en: 'value', ja: '値' }, description }]
}

/** What a cell shows of an observation; undefined where there is nothing to show. */
const shown = (
  view: IndicatorView,
  observation: Observed,
  before: Observed | undefined,
  { rankOf, shareOf, isRankShared }: Figures,
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

/**
 * A statistical table as a pivot: one dimension in rows, one in columns, both in the order of the indicator, the others
 * restricted by `where`. Shows figures (their unit and time stand in the legend), ranks, shares of the total in
 * percent, or changes of rank from period to period. Ranks and shares are those among all figures of the indicator with
 * the same column (or value of `within`), whether shown or not. Where the source ranks the figures, from the largest or
 * from the smallest, its ranks count within the dimension in which most of them follow the size of the figures, and
 * what it leaves unranked is blank; a note tells where they are not used. A figure that the source lacks is null, and
 * notes count what lacks a figure, a rank or a share; equal figures share a rank where the source gives none, and a
 * note says so. Throws an {@link AtlasError} for unknown indicators, dimensions and values, for changes of rank where
 * the columns are no periods in order of time, and for shares where the unit is percent already, as percentages are no
 * parts of their sum; and a `RangeError` where rows and columns are the same dimension.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { compareIndicator } from 'sti-atlas/compare'
 *
 * const japan = { indicator: 'us-coauthorship-share', where: { field: ['physics'], partner: ['JP'] } }
 * compareIndicator(atlas, japan).cells[0]?.[0]?.value //=> 11.8
 * const ranks = compareIndicator(atlas, { ...japan, rows: 'partner', columns: 'field', show: 'rank' })
 * ranks.cells[0]?.[0]?.value //=> 6
 * ```
 */
export const compareIndicator = (atlas: Atlas<AnyIds>, options: CompareIndicatorOptions): Comparison => {
  requireKnown(atlas, [['indicator', [options.indicator]]], [['show', options.show && [options.show], views]])
  const indicator = atlas.get('indicator', options.indicator)
  requireDimensions(indicator, options)
  const { dimensions, observations } = indicator
  const { where = {}, show = 'value' } = options
  const rowName = options.rows ?? dimensions.find(({ id }) => id !== options.columns)?.id
  const columnName = options.columns ?? dimensions.find(({ id }) => id !== rowName)?.id
  const axisFor = (name: string | undefined) =>
    axisOf(
      dimensions.find(({ id }) => id === name),
      name === undefined ? undefined : where[name],
    )
  const [rows, columns] = [axisFor(rowName), axisFor(columnName)]
  requireFitting(indicator, show, columnName, columns)
  const others = dimensions.filter(({ id }) => id !== rowName && id !== columnName)
  const fixed = others.flatMap(({ id }) => {
    const values = where[id]
    return values ? [{ id, values: new Set(values) }] : []
  })
  const known = observations.filter(({ at }) => fixed.every(({ id, values }) => values.has(at[id] ?? '')))
  const peersIn = (name: string | undefined) => [name, ...others.map(({ id }) => id)]
  const isRanking = show.startsWith('rank')
  const bySource = isRanking ? rankedWithin(known, [columnName, rowName].map(peersIn)) : undefined
  const within = options.within ?? (bySource ? bySource.dimensions[0] : columnName)
  const isOfSource = within === bySource?.dimensions[0]
  const figures = figuresOf(known, peersIn(within), isOfSource ? bySource : undefined)

  const placeIn = ({ values }: Dimension, id: string | undefined) =>
    values.findIndex((value) => value.id === id)
  const firstOf = (found: readonly Observed[]) =>
    found.toSorted((a, b) =>
      others.reduce(
        (order, dimension) =>
          order || placeIn(dimension, a.at[dimension.id]) - placeIn(dimension, b.at[dimension.id]),
        0,
      ),
    )[0]
  const idIn = (at: Observed['at'], name: string | undefined) =>
    name === undefined ? valueColumn.id : (at[name] ?? '')
  const placed = groupBy(known, ({ at }) => JSON.stringify([idIn(at, rowName), idIn(at, columnName)]))
  const table = rows.map((row) =>
    columns.map((column) => placed.get(JSON.stringify([row.id, column.id])) ?? []),
  )
  const chosen = table.map((found) => found.map(firstOf))
  const cells = chosen.map((row) =>
    row.map((observation, column): Cell | null => {
      if (!observation) return null
      const content = shown(show, observation, row[column - 1], figures)
      return content
        ? {
            ...content,
            citations: observation.citations ?? indicator.citations,
            records: [{ kind: 'indicator', id: indicator.id }],
          }
        : null
    }),
  )
  const all = chosen.flat()
  const crowded = table.flat().filter(({ length }) => length > 1)
  const hasTies = isRanking && all.some((observation) => observation && figures.isTie(observation))
  const hasOtherRanks =
    isRanking && all.some((each) => each?.rank !== undefined && !figures.isRankedBySource(each))
  return {
    kind: 'indicator',
    title: indicator.name,
    rows,
    columns,
    cells,
    legend: legendOf(show, indicator),
    notes: notesFor(rows, columns, [
      ...severalNotes(crowded, others),
      ...lackNotes(show, all, figures),
      ...(hasTies ? [tieNote] : []),
      ...(hasOtherRanks ? [otherRanksNote(dimensions.find(({ id }) => id === within)?.name)] : []),
      ...contradictionsAbout(indicator.remarks, () => true).map(contradictionNote),
    ]),
  }
}
