import type { Atlas } from '../atlas/create-atlas.js'
import { groupBy, groupByEach } from '../lists/group-by.js'
import type { AnyIds, CuratedIds, Ids } from '../model/ids.js'
import type { LocalizedText, Measure, MeasureKind } from '../model/records.js'
import { measureKindIds } from '../model/terms.js'
import type { Comparison, RecordReference } from './comparison.js'
import { partiesWith, partyReference, referencesFor } from './records/party.js'
import { recordItems } from './records/record-items.js'
import { referenceKey } from './records/reference-key.js'
import { byFacet, type Facet, type FacetKey, facetItem, facetOrder, facetValues } from './strategies/facet.js'
import { measuresCell } from './strategies/measures-cell.js'
import { requireFacets } from './strategies/require-facets.js'
import { countNames } from './text/name-list.js'
import { notesFor } from './text/notes-for.js'

/** What to compare. */
export interface CompareMeasuresOptions<I extends Ids = CuratedIds> {
  /** Places and organizations that make the rows; all that hold measures where absent. */
  readonly holders?: readonly (I['place'] | I['organization'])[] | undefined
  /** By what the columns are told apart; the level that acts where absent. */
  readonly by?: Facet | undefined
  /** The levels, themes, … that make the columns; all that the measures have where absent. */
  readonly keys?: readonly FacetKey<I>[] | undefined
  /** Only measures with one of these themes. */
  readonly themes?: readonly I['theme'][] | undefined
  /** Only measures that name one of these technologies. */
  readonly technologies?: readonly I['technology'][] | undefined
  /** Only measures that speak in one of these ways: an action, a rule, a recommendation. */
  readonly kinds?: readonly MeasureKind[] | undefined
  /** Only measures outside strategies (standing rules and practice), or only those in strategies. */
  readonly standing?: boolean | undefined
}

const hasOne = (values: readonly string[] | undefined, wanted: readonly string[] | undefined) =>
  wanted === undefined || (values ?? []).some((value) => wanted.includes(value))

const isWanted = (
  { kind, strategy, themes, technologies }: Measure<AnyIds>,
  options: CompareMeasuresOptions<AnyIds>,
): boolean =>
  (options.standing === undefined || (strategy === undefined) === options.standing) &&
  hasOne([kind], options.kinds) &&
  hasOne(themes, options.themes) &&
  hasOne(technologies, options.technologies)

interface Row {
  readonly record: RecordReference
  readonly own: readonly Measure<AnyIds>[]
}

/** The measures of each row: those of an organization also count for a place that was asked for. */
const byRow = (
  atlas: Atlas<AnyIds>,
  measures: readonly Measure<AnyIds>[],
  holders: readonly string[] | undefined,
): readonly Row[] => {
  if (holders === undefined) {
    const byHolder = groupBy(measures, ({ holder }) => referenceKey(partyReference(holder)))
    return [...byHolder.values()].flatMap((own) =>
      own.slice(0, 1).map(({ holder }) => ({ record: partyReference(holder), own })),
    )
  }
  const byParty = groupByEach(measures, ({ holder }) => referencesFor(atlas, holder).map(referenceKey))
  return [...new Set(holders)]
    .flatMap((id) => partiesWith(atlas, id, byParty))
    .map((record) => ({ record, own: byParty.get(referenceKey(record)) ?? [] }))
}

const noMeasureNote: LocalizedText = {
  en: 'No measure matches the selection.',
  ja: '条件に合う施策がない。',
}

/** Says of which measures nothing tells in which column they belong. */
const withoutNotes = (measures: readonly Measure<AnyIds>[]): readonly LocalizedText[] => {
  if (measures.length === 0) return []
  const { en, ja } = countNames(measures.map(({ name }) => name))
  return [
    {
      en: `Left out, because nothing tells in which column they belong: ${en}.`,
      ja: `どの列に入るか分からないため除いた施策：${ja}。`,
    },
  ]
}

const requireAsked = (atlas: Atlas<AnyIds>, by: Facet, options: CompareMeasuresOptions<AnyIds>) =>
  requireFacets(
    atlas,
    { by, keys: options.keys },
    [
      [['place', 'organization'], options.holders],
      ['theme', options.themes],
      ['technology', options.technologies],
    ],
    [['kind of measure', options.kinds, measureKindIds]],
  )

/**
 * What holders do, side by side by level (government, funding agency, institution), theme, instrument, technology or
 * partner: rows are places and organizations, in the order in which they are asked for, else in that of their first
 * measures in the atlas; a cell holds the ids of the measures. What organizations of a place do counts for the place
 * where it is asked for. Null means that no source names a measure. Where a place and an organization share an id,
 * their rows are `place/id` and `organization/id`. Throws an {@link AtlasError} that lists every unknown id.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { compareMeasures } from 'sti-atlas/compare'
 *
 * const { columns } = compareMeasures(atlas, { holders: ['US', 'CA'], themes: ['research-security'] })
 * columns.map(({ id }) => id) //=> ['government', 'funding-agency', 'institution']
 * ```
 */
export const compareMeasures = <I extends Ids>(
  atlas: Atlas<I>,
  options: CompareMeasuresOptions<I> = {},
): Comparison => {
  const { holders, by = 'level', keys } = options
  requireAsked(atlas, by, options)
  const found = byRow(
    atlas,
    atlas.all('measure').filter((measure) => isWanted(measure, options)),
    holders,
  )
  const measures = [...new Set(found.flatMap(({ own }) => own))]
  const columns = [...new Set(keys ?? facetOrder(atlas, by, byFacet(measures, by)))]
  const without = measures.filter((measure) => facetValues(measure, by).length === 0)
  const rows = recordItems(
    atlas,
    found.map(({ record }) => record),
  )
  const cells = found.map(({ own }) => {
    const inColumns = byFacet(own, by)
    return columns.map((key) => {
      const inColumn = inColumns.get(key)
      return inColumn ? measuresCell(inColumn) : null
    })
  })
  return {
    kind: 'measures',
    title: { en: 'Measures', ja: '施策' },
    rows,
    columns: columns.map((key) => facetItem(atlas, by, key)),
    cells,
    legend: [],
    notes: notesFor(rows, columns, withoutNotes(without), measures.length === 0 ? noMeasureNote : undefined),
  }
}
