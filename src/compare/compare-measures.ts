import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Measure } from '../model/records.js'
import type { Comparison } from './comparison.js'
import { notesFor } from './empty-note.js'
import { type Facet, facetItem, facetsOf, facetValues } from './facet.js'
import { groupBy } from './group-by.js'
import { measuresCell } from './measures-cell.js'
import { nameOf, partyReference } from './party.js'
import { requireFacets } from './require-facets.js'
import { requireKnown } from './select.js'

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
  /** Only measures outside strategies (standing rules and practice), or only those in strategies. */
  readonly standing?: boolean
}

const holderOf = (measure: Measure<AnyIds>) => partyReference(measure.holder)

/**
 * What holders do, side by side by level (government, funding agency, institution), theme, instrument, technology or
 * partner: rows are places and organizations, a cell holds the ids of the measures. Throws an {@link AtlasError} that
 * lists every unknown id.
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
  const { holders, by = 'level', keys, themes, standing } = options
  const kindOf = (id: string) =>
    atlas.find('organization', id) ? ('organization' as const) : ('place' as const)
  requireFacets(atlas, by, keys, [['theme', themes]])
  requireKnown(
    atlas,
    (holders ?? []).map((id) => [kindOf(id), [id]] as const),
  )
  const measures = atlas
    .all('measure')
    .filter((measure) => standing === undefined || (measure.strategy === undefined) === standing)
    .filter((measure) => themes === undefined || themes.some((theme) => measure.themes?.includes(theme)))
    .filter((measure) => holders === undefined || holders.includes(holderOf(measure).id))
  const byHolder = groupBy(measures, (measure) => holderOf(measure).id)
  const rows = [...new Set(holders ?? byHolder.keys())]
  const columns = [...new Set(keys ?? facetsOf(atlas, by, measures))]
  return {
    kind: 'measures',
    title: { en: 'Measures', ja: '施策' },
    rows: rows.map((id) => {
      const record = { kind: kindOf(id), id }
      return { id, label: nameOf(atlas, record), record }
    }),
    columns: columns.map((key) => facetItem(atlas, by, key)),
    cells: rows.map((holder) =>
      columns.map((key) => {
        const found = (byHolder.get(holder) ?? []).filter((measure) => facetValues(measure, by).includes(key))
        return found.length > 0 ? measuresCell(found) : null
      }),
    ),
    legend: [],
    notes: notesFor(rows, columns),
  }
}
