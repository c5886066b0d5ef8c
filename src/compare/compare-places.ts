import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds, CuratedIds, Ids } from '../model/ids.js'
import type { LocalizedText } from '../model/records.js'
import type { Cell, Comparison } from './comparison.js'
import type { PlaceEntry } from './places/collect-entries.js'
import { type Aspect, placeAspects } from './places/place-aspects.js'
import { reachThrough } from './places/reach-through.js'
import { distinctCitations } from './records/distinct-citations.js'
import { headed, holdersOf } from './records/held-names.js'
import { recordItems } from './records/record-items.js'
import { recordReferences } from './records/record-references.js'
import { requireKnown } from './records/require-known.js'
import { soleVia } from './sole-via.js'
import { joinSome } from './text/join-texts.js'
import { notesFor } from './text/notes-for.js'
import { viaText } from './text/via-text.js'

/** What to compare. */
export interface ComparePlacesOptions<I extends Ids = CuratedIds> {
  /** The places that make the columns. */
  readonly places: readonly I['place'][]
  /**
   * The date (EDTF) on which memberships count; where absent those at the time of a record, and for approaches, forums
   * and records without a date those without an end.
   */
  readonly on?: string | undefined
}

const entryText = (atlas: Atlas<AnyIds>, { record, via }: PlaceEntry, isOfOthers: boolean): LocalizedText => {
  const name = headed(isOfOthers ? holdersOf(atlas, record) : [], record.name)
  if (via === undefined) return name
  const { en, ja } = viaText(atlas, via)
  return { en: `${name.en} (${en})`, ja: `${name.ja}（${ja}）` }
}

const profileCell = (
  atlas: Atlas<AnyIds>,
  { kind, isOfOthers = false }: Aspect,
  entries: readonly PlaceEntry[],
): Cell | null => {
  if (entries.length === 0) return null
  return {
    value: entries.map(({ record }) => record.id),
    text: joinSome(entries.map((entry) => entryText(atlas, entry, isOfOthers))),
    ...soleVia(entries.flatMap(({ via }) => via)),
    citations: distinctCitations(entries.flatMap(({ record }) => record.citations)),
    records: entries.map(({ record, kind: own = kind }) => ({ kind: own, id: record.id })),
  }
}

/**
 * Places by all that the atlas holds of them: rows are strategies, approaches, measures, programs, agreements and so
 * on, without those that none of the places has; columns are places in the order in which they are asked for, a cell
 * holds ids in the order of the atlas. What organizations of a place hold counts as the place's. Where a bloc takes
 * part or signs, its members do so too; what is directed at a bloc or region is directed at its members; the text says
 * through what. What is directed at a place is of others: not its own programs and measures, nor agreements that it
 * signs. Throws an {@link AtlasError} that lists every unknown id, and a `RangeError` for an `on` that is no date.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { comparePlaces } from 'sti-atlas/compare'
 *
 * const { rows, cells } = comparePlaces(atlas, { places: ['KR', 'eu'] })
 * cells[rows.findIndex(({ id }) => id === 'approaches')]?.[0]?.value //=> ['korea-regional-strategy']
 * ```
 */
export const comparePlaces = <I extends Ids>(
  atlas: Atlas<I>,
  { places, on }: ComparePlacesOptions<I>,
): Comparison => {
  requireKnown(atlas, [['place', places]])
  const columns = recordItems(atlas, recordReferences('place', [...new Set(places)]))
  const reach = reachThrough(atlas, places)
  const filled = placeAspects
    .map((each) => {
      const found = each.collect(atlas, places, on, reach)
      return { ...each, cells: columns.map(({ id }) => profileCell(atlas, each, found.get(id) ?? [])) }
    })
    .filter(({ cells }) => cells.some((cell) => cell !== null))
  return {
    kind: 'places',
    title: { en: 'Places', ja: '国・地域' },
    rows: filled.map(({ id, label }) => ({ id, label })),
    columns,
    cells: filled.map(({ cells }) => cells),
    legend: [],
    notes: notesFor(filled, columns),
  }
}
