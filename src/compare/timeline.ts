import type { Atlas } from '../atlas/create-atlas.js'
import type { CuratedIds, Ids } from '../model/ids.js'
import { kinds as allKinds, type Kind } from '../model/kinds.js'
import { endsOverlap, type SortableEnds } from '../time/sortable-ends.js'
import type { Comparison } from './comparison.js'
import { dateTexts } from './dates/date-texts.js'
import { inOrder } from './dates/dated-records.js'
import { askedEnds } from './dates/spans.js'
import { undatedNotes } from './dates/undated-note.js'
import { referenceKey } from './records/reference-key.js'
import { requireKnown } from './records/require-known.js'
import { SHOWN } from './text/join-texts.js'
import { notesFor } from './text/notes-for.js'
import { neighboursOf } from './timeline/neighbours.js'
import {
  entryCells,
  placeNames,
  relationCells,
  relationColumns,
  timelineColumns,
} from './timeline/timeline-cells.js'
import { entriesOf } from './timeline/timeline-entries.js'

/** What to show. */
export interface TimelineOptions<I extends Ids = CuratedIds> {
  /** Kinds of record; all that carry dates where absent. */
  readonly kinds?: readonly Kind[] | undefined
  /** Only what overlaps this date or interval (EDTF). */
  readonly during?: string | undefined
  /** Only what lies wholly within this date or interval (EDTF). */
  readonly within?: string | undefined
  /**
   * Only records that name one of these places, a place that belongs to one of them, or a bloc that one of them belongs
   * to at the time and that takes part, signs or is addressed; what is directed at a region counts too.
   */
  readonly places?: readonly I['place'][] | undefined
  /** Only records with one of these themes. */
  readonly themes?: readonly I['theme'][] | undefined
  /** Adds columns with what overlaps a record and the days since all before it had ended, among records whose days are known. */
  readonly relations?: boolean | undefined
}

const isWithin = (span: SortableEnds, during: SortableEnds | undefined, within: SortableEnds | undefined) =>
  (during === undefined || endsOverlap(span, during)) &&
  (within === undefined || (span.start >= within.start && span.end <= within.end))

/**
 * Everything dated, in order: rows are records sorted by the first day that their date may mean, then by the last,
 * then by kind and id; columns are the date, the kind and the places. `relations` adds how many of the others may
 * share a day with it, naming eight at most, with "perhaps" where a year or month leaves it open, and the days that lie
 * between it and the end of all before it, counted among records whose days are known (days and intervals). The value
 * of a date is EDTF; a period of which no source tells the start begins with the date of the record. Row ids are
 * `kind/id`. Where kinds are asked for, a note counts those of their records that carry no date. Throws an
 * {@link AtlasError} for unknown ids and a `RangeError` for a `during` or `within` that is no date.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { timeline } from 'sti-atlas/compare'
 *
 * const { rows, cells } = timeline(atlas, { kinds: ['meeting'], within: '2009-08/2009-09' })
 * rows.map(({ id }) => id) //=> ['meeting/cstp-diplomacy-task-force-1', 'meeting/cstp-diplomacy-task-force-2']
 * cells.map((row) => row[0]?.value) //=> ['2009-08-25', '2009-09-15']
 * ```
 */
export const timeline = <I extends Ids>(atlas: Atlas<I>, options: TimelineOptions<I> = {}): Comparison => {
  const { kinds, places, themes, relations = false } = options
  requireKnown(
    atlas,
    [
      ['place', places],
      ['theme', themes],
    ],
    [['kind', kinds, allKinds]],
  )
  const [during, within] = [askedEnds(options.during), askedEnds(options.within)]
  const { dated, undated } = entriesOf(atlas, kinds ?? allKinds, places, themes)
  const entries = inOrder(dated.filter(({ span }) => isWithin(span, during, within)))
  const dateText = dateTexts()
  const named = placeNames(atlas)
  const neighbours = relations ? neighboursOf(entries, SHOWN) : []
  const shown = relations ? [...timelineColumns, ...relationColumns] : timelineColumns
  return {
    kind: 'timeline',
    title: { en: 'Timeline', ja: '年表' },
    rows: entries.map(({ kind, record: { id, name } }) => {
      const record = { kind, id }
      return { id: referenceKey(record), label: name, record }
    }),
    columns: shown,
    cells: entries.map((entry, index) => {
      const own = entryCells(atlas, entry, dateText, named)
      const beside = neighbours[index]
      return beside ? [...own, ...relationCells(entry, beside)] : own
    }),
    legend: [],
    notes: notesFor(entries, shown, kinds ? undatedNotes(undated) : []),
  }
}
