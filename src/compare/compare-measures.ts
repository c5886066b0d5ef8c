import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { LocalizedText, Measure, MeasureKind } from '../model/records.js'
import { measureKindIds } from '../model/terms.js'
import type { Comparison } from './comparison.js'
import { notesFor } from './empty-note.js'
import { byFacet, type Facet, facetItem, facetOrder, facetValues } from './facet.js'
import { measuresCell } from './measures-cell.js'
import { countsFor, nameOf, partyOf, partyReference } from './party.js'
import { requireFacets } from './require-facets.js'

/** What to compare. */
export interface CompareMeasuresOptions {
  /** Places and organizations that make the rows; all that hold measures where absent. */
  readonly holders?: readonly string[]
  /** By what the columns are told apart; the level that acts where absent. */
  readonly by?: Facet
  /** The levels, themes, … that make the columns; all that the measures have where absent. */
  readonly keys?: readonly string[]
  /** Only measures with one of these themes. */
  readonly themes?: readonly string[]
  /** Only measures that name one of these technologies. */
  readonly technologies?: readonly string[]
  /** Only measures that speak in one of these ways: an action, a rule, a recommendation. */
  readonly kinds?: readonly MeasureKind[]
  /** Only measures outside strategies (standing rules and practice), or only those in strategies. */
  readonly standing?: boolean
}

const hasOne = (values: readonly string[] | undefined, wanted: readonly string[] | undefined) =>
  wanted === undefined || (values ?? []).some((value) => wanted.includes(value))

const meets = (
  { kind, strategy, themes, technologies }: Measure<AnyIds>,
  options: CompareMeasuresOptions,
): boolean =>
  (options.standing === undefined || (strategy === undefined) === options.standing) &&
  hasOne([kind], options.kinds) &&
  hasOne(themes, options.themes) &&
  hasOne(technologies, options.technologies)

/** What the measures of each row are: those of an organization also count for a place that was asked for. */
const byRow = (
  atlas: Atlas<AnyIds>,
  measures: readonly Measure<AnyIds>[],
  holders: readonly string[] | undefined,
): ReadonlyMap<string, readonly Measure<AnyIds>[]> => {
  const found = new Map((holders ?? []).map((id): [string, Measure<AnyIds>[]] => [id, []]))
  for (const measure of measures) {
    const rows =
      holders === undefined ? [partyReference(measure.holder).id] : countsFor(atlas, measure.holder)
    for (const id of rows) {
      const list = found.get(id)
      if (list) list.push(measure)
      else if (holders === undefined) found.set(id, [measure])
    }
  }
  return found
}

const withoutNote = (number: number): LocalizedText => ({
  en: `Left out, because nothing tells in which column they belong: ${number}.`,
  ja: `どの列に入るか分からないため除いた施策：${number}件。`,
})

/**
 * What holders do, side by side by level (government, funding agency, institution), theme, instrument, technology or
 * partner: rows are places and organizations, in the order in which they are asked for, else in that of their
 * first measures in the atlas; a cell holds the ids of the measures. What organizations of a place do counts for the place where it is asked for. Null
 * means that no source names a measure. Throws an {@link AtlasError} that lists every unknown id.
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
export const compareMeasures = (atlas: Atlas<AnyIds>, options: CompareMeasuresOptions = {}): Comparison => {
  const { holders, by = 'level', keys, themes, technologies, kinds } = options
  requireFacets(
    atlas,
    by,
    keys,
    [
      [['place', 'organization'], holders],
      ['theme', themes],
      ['technology', technologies],
    ],
    [['kind of measure', kinds, measureKindIds]],
  )
  const found = byRow(
    atlas,
    atlas.all('measure').filter((measure) => meets(measure, options)),
    holders,
  )
  const measures = [...new Set([...found.values()].flat())]
  const columns = [...new Set(keys ?? facetOrder(atlas, by, byFacet(measures, by)))]
  const without = measures.filter((measure) => facetValues(measure, by).length === 0).length
  const rows = [...found].map(([id, own]) => {
    const cells = byFacet(own, by)
    const record = partyOf(atlas, id)
    return {
      item: { id, label: nameOf(atlas, record), record },
      cells: columns.map((key) => {
        const inColumn = cells.get(key)
        return inColumn ? measuresCell(inColumn) : null
      }),
    }
  })
  return {
    kind: 'measures',
    title: { en: 'Measures', ja: '施策' },
    rows: rows.map(({ item }) => item),
    columns: columns.map((key) => facetItem(atlas, by, key)),
    cells: rows.map(({ cells }) => cells),
    legend: [],
    notes: notesFor(rows, columns, without > 0 ? [withoutNote(without)] : []),
  }
}
