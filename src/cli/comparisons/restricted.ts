import { suggest } from '../../atlas/suggest.js'
import { type Called, suggestRecords } from '../../atlas/suggest-records.js'
import type { AxisItem, Comparison } from '../../compare/comparison.js'
import { notesFor } from '../../compare/text/notes-for.js'
import type { LocalizedText } from '../../model/records.js'
import { didYouMean } from '../mistakes/did-you-mean.js'
import { mistakeOf } from '../mistakes/mistake.js'
import { knownAre } from '../mistakes/terms.js'

type Ids = readonly string[] | undefined

/** Up to this number all rows or columns that there are are named where one is asked for that there is not. */
const LISTED = 20

const rowName = { en: 'row', ja: '行' }
const columnName = { en: 'column', ja: '列' }

/** What is asked for and stands in a comparison, what could stand there, and what is unknown. */
interface Asked {
  readonly shown: readonly number[]
  readonly empty: readonly string[]
  readonly unknown: readonly LocalizedText[]
}

/** An id without the kind that may stand before it. */
const plain = (id: string) => id.slice(id.indexOf('/') + 1)

/** The ids that come near to one, with the kind before them or without it as that has. */
const nearTo = (id: string, known: readonly Called[]): readonly string[] => {
  const own = id.includes('/') ? (each: string) => each : plain
  const ids = known.map((each) => each.id)
  return suggest(id, new Set(ids.map(own))).flatMap((near) => ids.filter((each) => own(each) === near))
}

const hintFor = (id: string, known: readonly Called[]): LocalizedText => {
  const near = [...nearTo(id, known), ...suggestRecords(id, known)].slice(0, 1)
  const isListed = near.length === 0 && known.length > 0 && known.length <= LISTED
  return isListed
    ? knownAre(
        known.map((each) => each.id),
        '使える値',
      )
    : didYouMean(near)
}

const unknownText = (what: LocalizedText, id: string, known: readonly Called[]): LocalizedText => {
  const hint = hintFor(id, known)
  return {
    en: `unknown ${what.en} "${id}"${hint.en}`,
    ja: `「${id}」という${what.ja}はありません。${hint.ja}`,
  }
}

const askedOf = (
  what: LocalizedText,
  ids: Ids,
  items: readonly AxisItem[],
  others: () => readonly Called[],
): Asked => {
  if (ids === undefined) return { shown: [...items.keys()], empty: [], unknown: [] }
  const places = new Map(items.map(({ id }, index) => [id, index]))
  const asked = [...new Set(ids)]
  const absent = asked.filter((id) => !places.has(id))
  const possible = absent.length > 0 ? others() : []
  const possibleIds = new Set(possible.map(({ id }) => id))
  const isPossible = (id: string) => possibleIds.has(id)
  const shownOnly = items.filter(({ id }) => !isPossible(id))
  const known = [...possible, ...shownOnly.map(({ id, label }) => ({ id, name: label }))]
  return {
    shown: asked.flatMap((id) => places.get(id) ?? []),
    empty: absent.filter(isPossible),
    unknown: absent.filter((id) => !isPossible(id)).map((id) => unknownText(what, id, known)),
  }
}

const pick = <T>(list: readonly T[], places: readonly number[]): readonly T[] =>
  places.flatMap((place) => list.slice(place, place + 1))

const termsIn = (cells: Comparison['cells']): ReadonlySet<string | number | undefined> =>
  new Set(cells.flat().flatMap((cell) => (cell ? [cell.value, cell.state].flat() : [])))

/** The entries of a legend without those that explain only cells and columns that are left out. */
const legendLeft = (
  { legend, columns, cells }: Comparison,
  left: Pick<Comparison, 'columns' | 'cells'>,
): Comparison['legend'] => {
  const [before, after] = [termsIn(cells), termsIn(left.cells)]
  const isLeftOut = (id: string) =>
    columns.some((column) => column.id === id) && !left.columns.some((column) => column.id === id)
  return legend.filter(({ id }) => (after.has(id) || !before.has(id)) && !isLeftOut(id))
}

const emptyRowsNote = (ids: readonly string[]): LocalizedText => ({
  en: `There is nothing for these rows: ${ids.join(', ')}.`,
  ja: `該当するものがない行：${ids.join('、')}。`,
})

const none = () => []

/**
 * A comparison with only some of its rows and columns, in the order in which they are asked for. Others are rows that
 * it could have: where one of them is asked for there is nothing to show of it, which is no mistake.
 */
export const restricted = (
  comparison: Comparison,
  rows: Ids,
  columns: Ids,
  others: () => readonly Called[] = none,
): Comparison => {
  if (rows === undefined && columns === undefined) return comparison
  const down = askedOf(rowName, rows, comparison.rows, others)
  const across = askedOf(columnName, columns, comparison.columns, none)
  const unknown = [...down.unknown, ...across.unknown]
  if (unknown.length > 0) throw mistakeOf(unknown)
  const isPartly = down.empty.length > 0 && down.shown.length > 0
  const notes = isPartly ? [...comparison.notes, emptyRowsNote(down.empty)] : comparison.notes
  const left = {
    columns: pick(comparison.columns, across.shown),
    cells: pick(comparison.cells, down.shown).map((row) => pick(row, across.shown)),
  }
  return {
    ...comparison,
    ...left,
    rows: pick(comparison.rows, down.shown),
    legend: legendLeft(comparison, left),
    notes: comparison.rows.length === 0 ? notes : notesFor(down.shown, across.shown, notes),
  }
}
