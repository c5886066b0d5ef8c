import { wrapText } from '../wrap-text.js'
import type { ChartExpression } from './specification.js'

/** How long the labels of an axis may be. */
export interface LabelSize {
  /** Columns of a line, two for East Asian characters. */
  readonly width: number
  readonly lines: number
}

/** A label with a line break where a line is full, and an ellipsis where it has more lines than there may be. */
export const wrapLabel = (label: string, { width, lines }: LabelSize): string => {
  const all = wrapText(label, width)
  const shown = all.slice(0, lines).join('\n')
  return all.length > lines ? `${shown}…` : shown
}

/** How many lines the longest of wrapped labels has. */
export const linesOf = (labels: readonly string[]): number =>
  labels.reduce((most, label) => Math.max(most, label.split('\n').length), 1)

const linesIn = (field: string): string => `split(${field}, '\\n')`

/** The Vega expression that breaks wrapped labels into their lines. */
export const BREAK_LINES = linesIn('datum.label')

/** The height of a line of a label, in pixels. */
export const LINE_HEIGHT = 14

/** A Vega expression for a figure that grows with the lines of a field, that of labels unless given, after the first. */
export const byLine = (first: number, each: number, field = 'datum.label'): ChartExpression => ({
  expr: `${first} + ${each} * (length(${linesIn(field)}) - 1)`,
})
