import type { Cell, CellValue, Comparison } from '../../src/compare/comparison.js'

/** The ids of the rows. */
export const rowIds = ({ rows }: Comparison): readonly string[] => rows.map(({ id }) => id)

/** The ids of the columns. */
export const columnIds = ({ columns }: Comparison): readonly string[] => columns.map(({ id }) => id)

/** What the rows are called in English. */
export const rowLabels = ({ rows }: Comparison): readonly string[] => rows.map(({ label }) => label.en)

/** What the columns are called in English. */
export const columnLabels = ({ columns }: Comparison): readonly string[] =>
  columns.map(({ label }) => label.en)

/** The values of the cells, null for a blank. */
export const values = ({ cells }: Comparison): readonly (readonly (CellValue | null)[])[] =>
  cells.map((row) => row.map((cell) => (cell === null ? null : cell.value)))

/** The texts of the cells in a language, null for a blank. */
export const texts = (
  { cells }: Comparison,
  language: 'en' | 'ja' = 'en',
): readonly (readonly (string | null)[])[] =>
  cells.map((row) => row.map((cell) => cell?.text[language] ?? null))

/** The states of the cells, null for a blank or a cell without one. */
export const states = ({ cells }: Comparison): readonly (readonly (string | null)[])[] =>
  cells.map((row) => row.map((cell) => cell?.state ?? null))

/** What the cells were derived through, null where through nothing. */
export const vias = ({ cells }: Comparison): readonly (readonly (string | null)[])[] =>
  cells.map((row) => row.map((cell) => cell?.via ?? null))

/** The notes in English. */
export const notes = (comparison: Comparison): readonly string[] => comparison.notes.map(({ en }) => en)

/** The cell where a row and a column meet, by their ids. */
export const cellAt = (comparison: Comparison, row: string, column: string): Cell | null => {
  const [line, place] = [rowIds(comparison).indexOf(row), columnIds(comparison).indexOf(column)]
  if (line === -1 || place === -1) throw new Error(`no cell at ${row}, ${column}`)
  return comparison.cells[line]?.[place] ?? null
}
