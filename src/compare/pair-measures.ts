import type { Atlas } from '../atlas/create-atlas.js'
import { groupByEach } from '../lists/group-by.js'
import type { AnyIds, Ids } from '../model/ids.js'
import type { Measure } from '../model/records.js'
import type { Comparison } from './comparison.js'
import { heldNames } from './records/held-names.js'
import { inDocumentOrder } from './records/in-document-order.js'
import { requireKnown } from './records/require-known.js'
import { measuresByStrategy } from './strategies/measures-by-strategy.js'
import { measuresCell } from './strategies/measures-cell.js'
import { weightedJaccard } from './strategies/weighted-jaccard.js'
import { notesFor } from './text/notes-for.js'

/** How alike two measures must be to answer each other, from 0 to 1. */
const threshold = 0.5

/** What a measure is about, each theme counting as much as two technologies, partners or instruments. */
const profile = ({ themes = [], technologies = [], partners = [], instrument }: Measure<AnyIds>) =>
  new Map([
    ...themes.map((id) => [`theme/${id}`, 2] as const),
    ...technologies.map((id) => [`technology/${id}`, 1] as const),
    ...partners.map((id) => [`place/${id}`, 1] as const),
    ...(instrument ? [[`instrument/${instrument}`, 1] as const] : []),
  ])

/**
 * Measures of two strategies that answer each other: rows are measures of the first, the cell holds the measures of the
 * second that are alike, the most alike first. Two are alike where they share a theme and the weighted Jaccard index
 * over their themes (weight 2), technologies, partners and instrument (weight 1) is at least 0.5. Throws an
 * {@link AtlasError} for unknown ids.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { pairMeasures } from 'sti-atlas/compare'
 *
 * const id = 'japan-international-strategy-2010'
 * const { rows, cells } = pairMeasures(atlas, id, id)
 * rows.every(({ id: own }, index) => cells[index]?.[0]?.records?.some((record) => record.id === own)) //=> true
 * ```
 */
export const pairMeasures = <I extends Ids>(
  atlas: Atlas<I>,
  first: I['strategy'],
  second: I['strategy'],
): Comparison => {
  requireKnown(atlas, [['strategy', [first, second]]])
  const measures = measuresByStrategy(atlas)
  const others = (measures.get(second) ?? []).map((measure) => ({ measure, profile: profile(measure) }))
  const byTheme = groupByEach(others, (other) => other.measure.themes ?? [])
  const pairs = (measures.get(first) ?? []).flatMap((measure) => {
    const own = profile(measure)
    const candidates = new Set((measure.themes ?? []).flatMap((theme) => byTheme.get(theme) ?? []))
    const alike = [...candidates]
      .map((other) => ({ measure: other.measure, figure: weightedJaccard(own, other.profile) ?? 0 }))
      .filter(({ figure }) => figure >= threshold)
      .sort((a, b) => b.figure - a.figure || inDocumentOrder(a.measure, b.measure))
    return alike.length > 0 ? [{ measure, alike: alike.map((other) => other.measure) }] : []
  })
  const answered = atlas.get('strategy', first)
  const answering = atlas.get('strategy', second)
  const nameOf = heldNames(atlas, [answered, answering])
  const [left, right] = [nameOf(answered), nameOf(answering)]
  return {
    kind: 'strategies',
    title: {
      en: `Measures of "${right.en}" that answer "${left.en}"`,
      ja: `「${left.ja}」に対応する「${right.ja}」の施策`,
    },
    rows: pairs.map(({ measure: { id, name } }) => ({ id, label: name, record: { kind: 'measure', id } })),
    columns: [{ id: second, label: right, record: { kind: 'strategy', id: second } }],
    cells: pairs.map(({ alike }) => [measuresCell(alike)]),
    legend: [],
    notes: notesFor(pairs, [second]),
  }
}
