import { suggestRecords } from '../../atlas/suggest-records.js'
import type { AxisItem, Comparison } from '../../compare/comparison.js'
import { notesFor } from '../../compare/empty-note.js'
import type { LocalizedText } from '../../model/records.js'
import { didYouMean } from '../did-you-mean.js'
import { failure } from '../failure.js'

type Ids = readonly string[] | undefined

const rowName = { en: 'row', ja: '行' }
const columnName = { en: 'column', ja: '列' }

const unknownIn = (what: LocalizedText, ids: Ids, items: readonly AxisItem[]): readonly LocalizedText[] => {
  const known = items.map(({ id, label }) => ({ id, name: label }))
  return [...new Set(ids)].flatMap((id) => {
    if (items.some((item) => item.id === id)) return []
    const meant = didYouMean(suggestRecords(id, known).slice(0, 1))
    return [
      {
        en: `unknown ${what.en} "${id}"${meant.en}`,
        ja: `「${id}」という${what.ja}はありません。${meant.ja}`,
      },
    ]
  })
}

const placesOf = (ids: Ids, items: readonly AxisItem[]): readonly number[] =>
  ids === undefined
    ? items.map((_, index) => index)
    : [...new Set(ids)].map((id) => items.findIndex((item) => item.id === id))

const pick = <T>(list: readonly T[], places: readonly number[]): readonly T[] =>
  places.flatMap((place) => list.slice(place, place + 1))

/** A comparison with only some of its rows and columns, in the order in which they are asked for. */
export const restricted = (comparison: Comparison, rows: Ids, columns: Ids): Comparison => {
  if (rows === undefined && columns === undefined) return comparison
  const unknown = [
    ...unknownIn(rowName, rows, comparison.rows),
    ...unknownIn(columnName, columns, comparison.columns),
  ]
  if (unknown.length > 0)
    throw failure({
      en: unknown.map(({ en }) => en).join('; '),
      ja: unknown.map(({ ja }) => ja).join(' '),
    })
  const [down, across] = [placesOf(rows, comparison.rows), placesOf(columns, comparison.columns)]
  return {
    ...comparison,
    rows: pick(comparison.rows, down),
    columns: pick(comparison.columns, across),
    cells: pick(comparison.cells, down).map((row) => pick(row, across)),
    notes: comparison.rows.length === 0 ? comparison.notes : notesFor(down, across, comparison.notes),
  }
}
