import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import { kinds as allKinds, type Kind } from '../model/kinds.js'
import type { LocalizedText } from '../model/records.js'
import type { AxisItem, Cell, Comparison } from './comparison.js'
import { type DateText, dateTexts } from './date-texts.js'
import {
  type AnyRecord,
  askedEnds,
  type Dated,
  dateOf,
  type Ends,
  inOrder,
  meets,
  spanReader,
} from './dated-records.js'
import { notesFor } from './empty-note.js'
import { groupBy } from './group-by.js'
import { joinTexts } from './join-texts.js'
import { kindNames } from './kind-names.js'
import { membershipsByDate } from './memberships.js'
import { namesCell } from './names-cell.js'
import { isSurelyShared, type Neighbours, neighboursOf } from './neighbours.js'
import { nameOf } from './party.js'
import { reachThrough } from './reach-through.js'
import { placesNamedBy, sharedPlacesIn } from './record-places.js'
import { requireKnown } from './select.js'
import { undatedNotes } from './undated-note.js'
import { viaText } from './via-text.js'

/** What to show. */
export interface TimelineOptions {
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
  readonly places?: readonly string[] | undefined
  /** Only records with one of these themes. */
  readonly themes?: readonly string[] | undefined
  /** Adds columns with what overlaps a record and the days since all before it had ended, among records whose days are known. */
  readonly relations?: boolean | undefined
}

/** How many overlapping records a cell names. */
const SHOWN = 8

type Entry = Dated & {
  readonly places: readonly string[]
  /** The places asked for by the bloc or region through which the record concerns them. */
  readonly through: ReadonlyMap<string, string>
}

const direct: ReadonlyMap<string, string> = new Map()

const rowId = ({ kind, record }: Dated) => `${kind}/${record.id}`

const themesOf = (record: AnyRecord): readonly string[] => ('themes' in record ? (record.themes ?? []) : [])

const isWithin = (span: Ends, during: Ends | undefined, within: Ends | undefined) =>
  (during === undefined || meets(span, during)) &&
  (within === undefined || (span.start >= within.start && span.end <= within.end))

/** Whether a place is asked for or belongs to one that is on a date. */
const nearnessTo = (atlas: Atlas<AnyIds>, wanted: readonly string[]) => {
  const asked = new Set(wanted)
  const memberships = membershipsByDate(atlas)
  return (place: string, on: string | undefined): boolean => {
    if (asked.has(place)) return true
    const belongs = memberships(on)
    return wanted.some((group) => belongs(place, group))
  }
}

/** A cell that names the places of an entry. */
type PlacesCell = (entry: Entry) => Cell | null

/** Names the places of entries, each list of places once: many records name the same. */
const placeNames = (atlas: Atlas<AnyIds>): PlacesCell => {
  const known = new Map<string, Cell | null>()
  return ({ record: { citations }, places }) => {
    const key = places.join('\n')
    const references = () => places.map((id) => ({ kind: 'place' as const, id }))
    const named = known.get(key) ?? namesCell(atlas, references(), citations)
    known.set(key, named)
    return named && { ...named, citations }
  }
}

/** The places that a record names, and through which of them it concerns those asked for. */
const placesCell = (atlas: Atlas<AnyIds>, entry: Entry, named: PlacesCell): Cell | null => {
  const cell = named(entry)
  if (cell === null || entry.through.size === 0) return cell
  const byGroup = groupBy(entry.through, ([, group]) => group)
  const ways = [...byGroup].map(([group, members]): LocalizedText => {
    const { en, ja } = joinTexts(members.map(([id]) => nameOf(atlas, { kind: 'place', id })))
    const how = viaText(atlas, group)
    return { en: `${en} ${how.en}`, ja: `${ja}は${how.ja}` }
  })
  const { en, ja } = joinTexts(ways)
  const [via, ...others] = byGroup.keys()
  return {
    ...cell,
    text: { en: `${cell.text.en} (${en})`, ja: `${cell.text.ja}（${ja}）` },
    ...(via !== undefined && others.length === 0 && { via }),
  }
}

const entryCells = (
  atlas: Atlas<AnyIds>,
  entry: Entry,
  dateText: DateText,
  named: PlacesCell,
): readonly (Cell | null)[] => {
  const { kind, record, span } = entry
  const { citations } = record
  return [
    { value: span.date, text: dateText(span.date), citations },
    { value: kind, text: kindNames[kind], citations },
    placesCell(atlas, entry, named),
  ]
}

const perhaps = ({ en, ja }: LocalizedText): LocalizedText => ({
  en: `${en} (perhaps)`,
  ja: `${ja}（可能性あり）`,
})

const relationCells = (own: Dated, { count, first, gap }: Neighbours): readonly (Cell | null)[] => {
  const { citations } = own.record
  const { en, ja } = joinTexts(
    first.map((other) => (isSurelyShared(own, other) ? other.record.name : perhaps(other.record.name))),
    count,
  )
  const overlapping = {
    value: count,
    text: { en: `${count}: ${en}`, ja: `${count}：${ja}` },
    citations,
    records: first.map((other) => ({ kind: other.kind, id: other.record.id })),
  }
  return [
    count > 0 ? overlapping : null,
    gap === undefined
      ? null
      : { value: gap, text: { en: gap === 1 ? '1 day' : `${gap} days`, ja: `${gap}日` }, citations },
  ]
}

const columns: readonly AxisItem[] = [
  { id: 'date', label: { en: 'Date', ja: '日付' } },
  { id: 'kind', label: { en: 'Kind', ja: '種類' } },
  { id: 'places', label: { en: 'Places', ja: '国・地域' } },
]

const relationColumns: readonly AxisItem[] = [
  { id: 'overlaps', label: { en: 'At the same time', ja: '同じ時期' } },
  { id: 'gap', label: { en: 'Days since all before ended', ja: '前のすべての終わりからの日数' } },
]

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
export const timeline = (atlas: Atlas<AnyIds>, options: TimelineOptions = {}): Comparison => {
  const { kinds, places, themes, relations = false } = options
  requireKnown(
    atlas,
    [
      ['place', places],
      ['theme', themes],
    ],
    [['kind', kinds, allKinds]],
  )
  const [during, within] = [options.during, options.within].map((date) =>
    date === undefined ? undefined : askedEnds(date),
  )
  const isNear = nearnessTo(atlas, places ?? [])
  const reach = reachThrough(atlas, places ?? [])
  const wanted = new Set(themes)
  const spanOf = spanReader()
  const found: Entry[] = []
  let undated = 0
  for (const kind of new Set(kinds ?? allKinds)) {
    const placesOf = placesNamedBy(atlas, kind)
    const sharedPlacesOf = sharedPlacesIn(kind)
    for (const record of atlas.all(kind)) {
      if (themes && !themesOf(record).some((theme) => wanted.has(theme))) continue
      const named = placesOf(record)
      const span = spanOf(dateOf(record) ?? '')
      const isDirect = places === undefined || named.some((place) => isNear(place, span?.date))
      const through = isDirect ? direct : reach(sharedPlacesOf(record), span?.date)
      if (!isDirect && through.size === 0) continue
      if (span === undefined) undated += 1
      else if (isWithin(span, during, within)) found.push({ kind, record, span, places: named, through })
    }
  }
  const entries = inOrder(found)
  const dateText = dateTexts()
  const named = placeNames(atlas)
  const neighbours = relations ? neighboursOf(entries, SHOWN) : []
  const shown = relations ? [...columns, ...relationColumns] : columns
  return {
    kind: 'timeline',
    title: { en: 'Timeline', ja: '年表' },
    rows: entries.map((entry) => ({
      id: rowId(entry),
      label: entry.record.name,
      record: { kind: entry.kind, id: entry.record.id },
    })),
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
