import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import { kinds as allKinds, type Kind } from '../model/kinds.js'
import type { Citation, LocalizedText, Records } from '../model/records.js'
import { compareDates } from '../time/compare-dates.js'
import { contains } from '../time/contains.js'
import { formatDate } from '../time/format-date.js'
import { gapBetween } from '../time/gap-between.js'
import { isOrdered } from '../time/is-ordered.js'
import { overlaps } from '../time/overlaps.js'
import { belongsTo } from './belongs-to.js'
import type { AxisItem, Cell, Comparison } from './comparison.js'
import { notesFor } from './empty-note.js'
import { nameOf } from './party.js'
import { recordPlaces } from './record-places.js'
import { requireKnown, requireTerms } from './select.js'

/** What to show. */
export interface TimelineOptions {
  /** Kinds of record; all that carry dates where absent. */
  readonly kinds?: readonly Kind[]
  /** Only what overlaps this date or interval (EDTF). */
  readonly during?: string
  /** Only what lies wholly within this date or interval (EDTF). */
  readonly within?: string
  /** Only records that name one of these places, or a place that belongs to one of them. */
  readonly places?: readonly string[]
  /** Only records with one of these themes. */
  readonly themes?: readonly string[]
  /** Adds columns with what overlaps a record and the days since all before it had ended. */
  readonly relations?: boolean
}

type AnyRecord = Records<AnyIds>[Kind]

interface Entry {
  readonly kind: Kind
  readonly record: AnyRecord
  readonly date: string
}

const dateFields = ['period', 'date', 'since', 'founded'] as const

const kindNames: Readonly<Record<Kind, LocalizedText>> = {
  source: { en: 'source', ja: '出典' },
  place: { en: 'place', ja: '国・地域' },
  organization: { en: 'organization', ja: '組織' },
  theme: { en: 'theme', ja: 'テーマ' },
  technology: { en: 'technology', ja: '技術' },
  strategy: { en: 'strategy', ja: '戦略' },
  measure: { en: 'measure', ja: '施策' },
  program: { en: 'program', ja: '事業' },
  approach: { en: 'approach', ja: 'アプローチ' },
  agreement: { en: 'agreement', ja: '合意' },
  forum: { en: 'forum', ja: '会議体' },
  meeting: { en: 'meeting', ja: '会合' },
  position: { en: 'position', ja: '役職' },
  indicator: { en: 'indicator', ja: '指標' },
  facility: { en: 'facility', ja: '施設' },
}

const dateOf = (record: AnyRecord): string | undefined => {
  for (const field of dateFields) {
    const value: unknown = field in record ? Reflect.get(record, field) : undefined
    if (typeof value === 'string') return value
  }
  return undefined
}

const rowId = ({ kind, record }: Entry) => `${kind}/${record.id}`

const themesOf = (record: AnyRecord): readonly string[] => ('themes' in record ? (record.themes ?? []) : [])

const textCell = (value: string, text: LocalizedText, citations: readonly Citation<AnyIds>[]): Cell => ({
  value,
  text,
  citations,
})

const relationCells = (
  entry: Entry,
  before: readonly Entry[],
  all: readonly Entry[],
): readonly (Cell | null)[] => {
  const { citations } = entry.record
  const together = all.filter((other) => other !== entry && overlaps(other.date, entry.date))
  const gap =
    before.length === 0 ? undefined : Math.min(...before.map((other) => gapBetween(other.date, entry.date)))
  const names = (language: 'en' | 'ja', join: string) =>
    together.map(({ record }) => record.name[language]).join(join)
  return [
    together.length > 0
      ? { value: together.map(rowId), text: { en: names('en', '; '), ja: names('ja', '；') }, citations }
      : null,
    gap === undefined ? null : { value: gap, text: { en: `${gap} days`, ja: `${gap}日` }, citations },
  ]
}

/**
 * Everything dated, in order: rows are records sorted by the first day that their date may mean, then by the last;
 * columns are the date, the kind and the places, and with `relations` what overlaps and the days since all before had
 * ended. The value of a date is EDTF. Row ids are `kind/id`. Throws an {@link AtlasError} for unknown ids and a
 * `RangeError` for a `during` or `within` that is no date.
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
  const { kinds = allKinds, during, within, places, themes, relations = false } = options
  requireTerms('kind', kinds, allKinds)
  requireKnown(atlas, [
    ['place', places],
    ['theme', themes],
  ])
  const isNear = (place: string) =>
    (places ?? []).some((wanted) => place === wanted || belongsTo(atlas, place, wanted))
  const entries = kinds
    .flatMap((kind) =>
      atlas.all(kind).flatMap((record: AnyRecord): readonly Entry[] => {
        const date = dateOf(record)
        return date !== undefined && isOrdered(date) ? [{ kind, record, date }] : []
      }),
    )
    .filter(({ date }) => during === undefined || overlaps(date, during))
    .filter(({ date }) => within === undefined || contains(within, date))
    .filter(({ kind, record }) => places === undefined || recordPlaces(atlas, kind, record).some(isNear))
    .filter(({ record }) => themes === undefined || themesOf(record).some((theme) => themes.includes(theme)))
    .sort((a, b) => compareDates(a.date, b.date) || (rowId(a) < rowId(b) ? -1 : 1))
  const columns: AxisItem[] = [
    { id: 'date', label: { en: 'Date', ja: '日付' } },
    { id: 'kind', label: { en: 'Kind', ja: '種類' } },
    { id: 'places', label: { en: 'Places', ja: '国・地域' } },
    ...(relations
      ? [
          { id: 'overlaps', label: { en: 'At the same time', ja: '同じ時期' } },
          { id: 'gap', label: { en: 'Days since all before ended', ja: '前のすべての終わりからの日数' } },
        ]
      : []),
  ]
  const cells = entries.map((entry, index): readonly (Cell | null)[] => {
    const { kind, record, date } = entry
    const named = recordPlaces(atlas, kind, record)
    const names = named.map((id) => nameOf(atlas, { kind: 'place', id }))
    return [
      textCell(date, { en: formatDate(date, 'en'), ja: formatDate(date, 'ja') }, record.citations),
      textCell(kind, kindNames[kind], record.citations),
      named.length === 0
        ? null
        : {
            value: named,
            text: { en: names.map(({ en }) => en).join('; '), ja: names.map(({ ja }) => ja).join('；') },
            citations: record.citations,
          },
      ...(relations ? relationCells(entry, entries.slice(0, index), entries) : []),
    ]
  })
  return {
    kind: 'timeline',
    title: { en: 'Timeline', ja: '年表' },
    rows: entries.map((entry) => ({
      id: rowId(entry),
      label: entry.record.name,
      record: { kind: entry.kind, id: entry.record.id },
    })),
    columns,
    cells,
    legend: [],
    notes: notesFor(entries, columns),
  }
}
