import type { LocalizedText } from '../../model/records.js'

/** What an empty comparison says. */
export const emptyNote: LocalizedText = { en: 'Nothing matches the selection.', ja: '条件に合うものがない。' }

/** The notes of a comparison, with one more where it has no rows or no columns. */
export const notesFor = (
  rows: readonly unknown[],
  columns: readonly unknown[],
  notes: readonly LocalizedText[] = [],
  empty = emptyNote,
): readonly LocalizedText[] => (rows.length === 0 || columns.length === 0 ? [...notes, empty] : notes)
