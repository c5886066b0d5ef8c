import type { Atlas } from '../../atlas/create-atlas.js'
import { fieldOf } from '../../atlas/field-of.js'
import { groupBy } from '../../lists/group-by.js'
import type { AnyIds } from '../../model/ids.js'
import { kindNames } from '../../model/kind-names.js'
import type { LocalizedText } from '../../model/records.js'
import type { AxisItem, Cell } from '../comparison.js'
import type { DateText } from '../dates/date-texts.js'
import type { AnyRecord, Dated } from '../dates/dated-records.js'
import { nameOf } from '../records/name-of.js'
import { recordReferences } from '../records/record-references.js'
import { soleVia } from '../sole-via.js'
import { joinTexts } from '../text/join-texts.js'
import { nameAll } from '../text/name-list.js'
import { namesCell } from '../text/names-cell.js'
import { viaText } from '../text/via-text.js'
import { isSurelyShared, type Neighbours } from './neighbours.js'
import type { Entry } from './timeline-entries.js'

/** The fields by which records say that there are others besides those named. */
const openFields = ['participantsOpen', 'partiesOpen', 'partnersOpen', 'membersOpen']

const namesOthersToo = (record: AnyRecord): boolean =>
  openFields.some((field) => fieldOf(record, field) === true)

/** A cell that names the places of an entry. */
type PlacesCell = (entry: Entry) => Cell | null

/** Names the places of entries, each list of places once: many records name the same. */
export const placeNames = (atlas: Atlas<AnyIds>): PlacesCell => {
  const known = new Map<string, Cell | null>()
  return ({ record, places }) => {
    const { citations } = record
    const open = namesOthersToo(record)
    const key = [open, ...places].join('\n')
    const named = known.get(key) ?? namesCell(atlas, recordReferences('place', places), citations, { open })
    known.set(key, named)
    return named && { ...named, citations }
  }
}

/** The places that a record names, and through which of them it concerns those asked for. */
const placesCell = (atlas: Atlas<AnyIds>, entry: Entry, named: PlacesCell): Cell | null => {
  const cell = named(entry)
  if (cell === null || entry.through.size === 0) return cell
  const byGroups = groupBy(entry.through, ([, groups]) => groups.join(' '))
  const ways = [...byGroups.values()].map((members): LocalizedText => {
    const { en, ja } = nameAll(members.map(([id]) => nameOf(atlas, { kind: 'place', id })))
    const how = viaText(atlas, members[0]?.[1] ?? [])
    return { en: `${en} ${how.en}`, ja: `${ja}は${how.ja}` }
  })
  const { en, ja } = joinTexts(ways)
  return {
    ...cell,
    text: { en: `${cell.text.en} (${en})`, ja: `${cell.text.ja}（${ja}）` },
    ...soleVia([...entry.through.values()].flat()),
  }
}

/** The date, the kind and the places of an entry. */
export const entryCells = (
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

/** What overlaps a record, and the days since all before it had ended. */
export const relationCells = (own: Dated, { count, first, gap }: Neighbours): readonly (Cell | null)[] => {
  const { citations } = own.record
  const { en, ja } = joinTexts(
    first.map((other) => (isSurelyShared(own, other) ? other.record.name : perhaps(other.record.name))),
    count,
  )
  return [
    {
      value: count,
      text: count === 0 ? { en: '0', ja: '0' } : { en: `${count}: ${en}`, ja: `${count}：${ja}` },
      citations,
      records: first.map((other) => ({ kind: other.kind, id: other.record.id })),
    },
    gap === undefined
      ? null
      : { value: gap, text: { en: gap === 1 ? '1 day' : `${gap} days`, ja: `${gap}日` }, citations },
  ]
}

/** The columns of every timeline. */
export const timelineColumns: readonly AxisItem[] = [
  { id: 'date', label: { en: 'Date', ja: '日付' } },
  { id: 'kind', label: { en: 'Kind', ja: '種類' } },
  { id: 'places', label: { en: 'Places', ja: '国・地域' } },
]

/** The columns that tell how records stand to others. */
export const relationColumns: readonly AxisItem[] = [
  { id: 'overlaps', label: { en: 'At the same time', ja: '同じ時期' } },
  { id: 'gap', label: { en: 'Days since all before ended', ja: '前のすべての終わりからの日数' } },
]
