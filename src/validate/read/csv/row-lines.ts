import { withLineFeeds } from '../line-feeds.js'
import { advance, type LineColumn } from '../text-position.js'
import type { Dialect } from './csv-row.js'

type Newline = Dialect['newline']

/** Where one is after some text of a row that begins on `line`. */
export const placeInRow = (line: number, before: string, newline: Newline): LineColumn =>
  advance({ line, column: 1 }, withLineFeeds(before, newline))

function countFeeds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** How many lines end between two offsets of a text. */
export const countLines = (text: string, from: number, to: number, newline: Newline): number =>
  newline === '\n'
    ? countFeeds(text, from, to)
    : countFeeds(withLineFeeds(text.slice(from, to), newline), 0, to - from)
