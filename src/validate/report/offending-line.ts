import { displayWidth, graphemesOf, graphemeWidth } from '../../render/display-width.js'
import { neutralizeControlCharacters } from '../../render/neutralize-control-characters.js'

const BEFORE = 40
const AFTER = 60
const MARGIN = '  | '
const CUT = '…'
/** In a narrower terminal a line is broken rather than shown without what is around the column. */
const LEAST = 20
/** How much of the width may stand before the column. */
const SHARE_BEFORE = 0.4

/** The characters of a list from its start that fit in a width. */
const fitting = (graphemes: readonly string[], width: number): readonly string[] => {
  let left = width
  const end = graphemes.findIndex((grapheme) => {
    left -= graphemeWidth(grapheme)
    return left < 0
  })
  return end === -1 ? graphemes : graphemes.slice(0, end)
}

const endOf = (text: string, width: number): string =>
  displayWidth(text) <= width
    ? text
    : `${CUT}${fitting(graphemesOf(text).toReversed(), width - 1)
        .toReversed()
        .join('')}`

const startOf = (text: string, width: number): string =>
  displayWidth(text) <= width ? text : `${fitting(graphemesOf(text), width - 1).join('')}${CUT}`

/**
 * The part of a line around a column, counted from 1, and below it a mark at the column; no wider than a width where
 * one is given.
 */
export const offendingLine = (line: string, column: number, width?: number): readonly string[] => {
  const at = Math.min(Math.max(column - 1, 0), line.length)
  const start = Math.max(0, at - BEFORE)
  const end = Math.min(line.length, at + AFTER)
  const before = `${start > 0 ? CUT : ''}${neutralizeControlCharacters(line.slice(start, at))}`
  const after = `${neutralizeControlCharacters(line.slice(at, end))}${end < line.length ? CUT : ''}`
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(width - MARGIN.length, LEAST)
  const rest = Math.max(room - displayWidth(after), Math.floor(room * SHARE_BEFORE))
  const shownBefore = endOf(before, rest)
  const shownAfter = startOf(after, room - displayWidth(shownBefore))
  return [`${MARGIN}${shownBefore}${shownAfter}`, `${MARGIN}${' '.repeat(displayWidth(shownBefore))}^`]
}
