import type { Atlas } from '../atlas/create-atlas.js'
import { type UnknownItem, unknownIdError } from '../atlas/error.js'
import { suggest } from '../atlas/suggest.js'
import type { AnyIds } from '../model/ids.js'
import type { Dimension, Indicator, LocalizedText, Observation } from '../model/records.js'
import { vocabularies } from '../model/vocabularies.js'
import type { AxisItem, Cell, Comparison } from './comparison.js'
import { notesFor } from './empty-note.js'
import { requireKnown } from './select.js'

/** What to show in a cell: the figure, its rank in the column or row, its share of the total, or the change of rank. */
export type IndicatorView = 'value' | 'rank' | 'share' | 'rank-change'

/** What to compare. */
export interface CompareIndicatorOptions {
  /** The indicator. */
  readonly indicator: string
  /** The dimension whose values make the rows; the first where absent. */
  readonly rows?: string
  /** The dimension whose values make the columns; the second where absent. */
  readonly columns?: string
  /** Values that other dimensions, or the rows and columns, are restricted to, by dimension. */
  readonly where?: Readonly<Record<string, readonly string[]>>
  /** What a cell shows; the figure where absent. */
  readonly show?: IndicatorView
  /** The dimension within whose values figures are ranked and shares taken; that of the columns where absent. */
  readonly within?: string
}

const valueColumn: AxisItem = { id: 'value', label: { en: 'Value', ja: '値' } }

const requireDimensions = ({ id, dimensions }: Indicator<AnyIds>, options: CompareIndicatorOptions) => {
  const names = dimensions.map((dimension) => dimension.id)
  const asked = [options.rows, options.columns, options.within, ...Object.keys(options.where ?? {})]
  const unknown = asked
    .filter((name) => name !== undefined && !names.includes(name))
    .map(
      (name = ''): UnknownItem => ({
        kind: `dimension of ${id}`,
        id: name,
        suggestions: suggest(name, names),
      }),
    )
  const unknownValues = Object.entries(options.where ?? {}).flatMap(([name, values]) => {
    const known = dimensions.find((dimension) => dimension.id === name)?.values.map((value) => value.id)
    return known === undefined
      ? []
      : values
          .filter((value) => !known.includes(value))
          .map((value): UnknownItem => ({ kind: name, id: value, suggestions: suggest(value, known) }))
  })
  if (unknown.length + unknownValues.length > 0)
    throw unknownIdError([...unknown, ...unknownValues], 'unknown-value')
}

const axisOf = (
  dimension: Dimension | undefined,
  chosen: readonly string[] | undefined,
): readonly AxisItem[] =>
  dimension === undefined
    ? [valueColumn]
    : dimension.values
        .filter(({ id }) => chosen === undefined || chosen.includes(id))
        .map(({ id, name }) => ({
          id,
          label: name,
          ...(dimension.kind === 'place' && { record: { kind: 'place' as const, id } }),
        }))

type Observed = Observation<AnyIds>

/** The rank of an observation among others: as the source gives it, else by size, equal figures sharing a rank. */
const rankAmong = (observation: Observed, others: readonly Observed[]): number | undefined => {
  if (observation.rank !== undefined) return observation.rank
  const { value } = observation
  return value === null
    ? undefined
    : 1 + others.filter((other) => other.value !== null && other.value > value).length
}

const shareAmong = ({ value }: Observed, others: readonly Observed[]): number | undefined => {
  const total = others.reduce((sum, other) => sum + (other.value ?? 0), 0)
  return value === null || total === 0 ? undefined : (value / total) * 100
}

const figureText = (figure: number, unit: LocalizedText | undefined): LocalizedText => ({
  en: unit ? `${figure.toLocaleString('en-US')} ${unit.en}` : figure.toLocaleString('en-US'),
  ja: unit ? `${figure.toLocaleString('en-US')}${unit.ja}` : figure.toLocaleString('en-US'),
})

const rankLegend = {
  id: 'rank',
  label: { en: 'rank', ja: '順位' },
  description: {
    en: 'As the source gives it, else by size; equal figures share a rank.',
    ja: '出典の順位。なければ値の大きい順で、同じ値は同順位。',
  },
}

const changeLegend = {
  id: 'rank-change',
  label: { en: 'change of rank', ja: '順位の変化' },
  description: { en: 'Places gained since the column before.', ja: '前の列から上がった順位の数。' },
}

/**
 * A statistical table as a pivot: one dimension in rows, one in columns, the others restricted by `where`. Shows
 * figures, ranks, shares of the total or changes of rank from column to column. A figure that the source lacks is null;
 * equal figures share a rank and a note says so. Throws an {@link AtlasError} for unknown indicators, dimensions and
 * values.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { compareIndicator } from 'sti-atlas/compare'
 *
 * const { cells } = compareIndicator(atlas, {
 *   indicator: 'us-coauthorship-share',
 *   rows: 'field',
 *   columns: 'partner',
 *   where: { field: ['physics'], partner: ['JP'] },
 * })
 * cells[0]?.[0]?.value //=> 11.8
 * ```
 */
export const compareIndicator = (atlas: Atlas<AnyIds>, options: CompareIndicatorOptions): Comparison => {
  requireKnown(atlas, [['indicator', [options.indicator]]])
  const indicator = atlas.get('indicator', options.indicator)
  requireDimensions(indicator, options)
  const { dimensions, observations, unit } = indicator
  const { where = {}, show = 'value' } = options
  const rowName = options.rows ?? dimensions.find(({ id }) => id !== options.columns)?.id
  const columnName = options.columns ?? dimensions.find(({ id }) => id !== rowName)?.id
  const dimensionOf = (name: string | undefined) => dimensions.find(({ id }) => id === name)
  const rows = axisOf(dimensionOf(rowName), rowName === undefined ? undefined : where[rowName])
  const columns = axisOf(dimensionOf(columnName), columnName === undefined ? undefined : where[columnName])
  const within = options.within ?? columnName
  const fixed = Object.entries(where).filter(([name]) => name !== rowName && name !== columnName)
  const open = dimensions.filter(
    ({ id }) => id !== rowName && id !== columnName && !fixed.some(([name]) => name === id),
  )

  const known = observations.filter(({ at }) =>
    fixed.every(([name, values]) => values.includes(at[name] ?? '')),
  )
  const peersOf = (observation: Observed) =>
    known.filter((other) => within === undefined || other.at[within] === observation.at[within])
  const at = (row: AxisItem, column: AxisItem | undefined) =>
    known.filter(
      (observation) =>
        (rowName === undefined || observation.at[rowName] === row.id) &&
        (columnName === undefined || observation.at[columnName] === column?.id),
    )
  const ties = new Set<string>()
  const figureOf = (row: AxisItem, column: number): number | undefined => {
    const [observation] = at(row, columns[column])
    if (!observation) return undefined
    if (show === 'value') return observation.value ?? undefined
    if (show === 'share') return shareAmong(observation, peersOf(observation))
    const rank = rankAmong(observation, peersOf(observation))
    if (show === 'rank' || rank === undefined) return rank
    const [before] = column === 0 ? [] : at(row, columns[column - 1])
    const earlier = before && rankAmong(before, peersOf(before))
    return earlier === undefined ? undefined : earlier - rank
  }
  const cellOf = (row: AxisItem, column: number): Cell | null => {
    const found = at(row, columns[column])
    const [observation] = found
    const figure = figureOf(row, column)
    if (!observation || figure === undefined) return null
    const { value } = observation
    if (
      value !== null &&
      peersOf(observation).some((other) => other !== observation && other.value === value)
    ) {
      ties.add(columns[column]?.label.en ?? '')
    }
    const how =
      show === 'value' && observation.qualifier ? vocabularies.Qualifier[observation.qualifier] : undefined
    const text = figureText(figure, show === 'value' ? unit : undefined)
    return {
      value: figure,
      text: how ? { en: `${how.en} ${text.en}`, ja: `${how.ja}${text.ja}` } : text,
      citations: observation.citations ?? indicator.citations,
      records: [{ kind: 'indicator', id: indicator.id }],
    }
  }
  const cells = rows.map((row) => columns.map((_column, index) => cellOf(row, index)))
  const notes: LocalizedText[] = [
    ...(open.length > 0
      ? [
          {
            en: `Several figures meet in a cell; restrict ${open.map(({ id }) => id).join(', ')} to choose. The first is shown.`,
            ja: `1つの欄に複数の値がある。${open.map(({ id }) => id).join('、')}を絞ると選べる。最初の値を示す。`,
          },
        ]
      : []),
    ...(show.startsWith('rank') && ties.size > 0
      ? [{ en: 'Some figures are equal.', ja: '同じ値のものがある。' }]
      : []),
  ]
  return {
    kind: 'indicator',
    title: indicator.name,
    rows,
    columns,
    cells,
    legend: show === 'rank' ? [rankLegend] : show === 'rank-change' ? [changeLegend] : [],
    notes: notesFor(rows, columns, notes),
  }
}
