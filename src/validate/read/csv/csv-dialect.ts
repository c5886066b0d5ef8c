import { type Delimiter, type Dialect, scanRow } from './csv-row.js'
import { isEmptyRow } from './empty-row.js'

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|']
const SAMPLE_ROWS = 20

/** How much of a table is looked at to find out how it is written, in UTF-16 units. */
export const SAMPLE_LENGTH = 64 * 1024

const QUOTED = /"[^"]*(?:"|$)/g

/** What ends the rows of a sample; line ends inside quotes end none, and a return at its end may be half of one. */
export const findNewline = (sample: string): Dialect['newline'] => {
  const isCut = sample.length >= SAMPLE_LENGTH && sample.endsWith('\r')
  const unquoted = (isCut ? sample.slice(0, -1) : sample).replaceAll(QUOTED, '')
  return unquoted.includes('\r') && !unquoted.includes('\n') ? '\r' : '\n'
}

/** The widths of the first rows from one on, as a delimiter would cut them. */
function widths(sample: string, dialect: Dialect, isWhole: boolean, firstRow: number): number[] {
  const found: number[] = []
  for (let at = 0, number = 1; at < sample.length && found.length < SAMPLE_ROWS; number += 1) {
    const row = scanRow(sample, at, dialect, isWhole)
    if (row.outcome === 'unfinished' || row.outcome === 'unclosed') break
    if (number >= firstRow && row.outcome === 'row' && !isEmptyRow(row.cells)) found.push(row.cells.length)
    at = row.next
  }
  return found
}

/** How many columns rows below a title have at least: fewer may be the items of a list in the one column of a table. */
const TABLE_WIDTH = 3

/** How many columns there are below rows of one cell, as titles have it; 1 where that is not clear. */
const widthBelowTitle = ([first, ...rest]: readonly number[]): number => {
  const [width = 1, ...others] = rest.filter((other) => other > 1)
  const isTable = first === 1 && width >= TABLE_WIDTH && others.length > 0
  return isTable && others.every((other) => other === width) ? width : 1
}

/**
 * The delimiter that cuts most rows of a sample as wide as the header; among several, the one that makes most columns.
 * Where none cuts the header, that of the rows below it, as a title may stand in its place; a comma where there is but
 * one column.
 */
function findDelimiter(
  sample: string,
  newline: Dialect['newline'],
  isWhole: boolean,
  headerRow: number,
): Delimiter {
  let best: { delimiter: Delimiter; alike: number; width: number } = { delimiter: ',', alike: 0, width: 1 }
  for (const delimiter of DELIMITERS) {
    const found = widths(sample, { delimiter, newline }, isWhole, headerRow)
    const [width = 1, ...rest] = found
    const alike = width > 1 ? 1 + rest.filter((other) => other === width).length : 0
    const columns = width > 1 ? width : widthBelowTitle(found)
    if (alike > best.alike || (alike === best.alike && columns > best.width))
      best = { delimiter, alike, width: columns }
  }
  return best.delimiter
}

const SEPARATOR_LINE = /^sep=([,;\t|])\r?[\n\r]/i

/** The dialect of a table that begins with this text, and whether its first line only says the delimiter. Titles above the header do not count. */
export function findDialect(
  head: string,
  isWhole: boolean,
  delimiter: Delimiter | undefined,
  headerRow = 1,
): { dialect: Dialect; hasSeparatorLine: boolean } {
  const sample = head.slice(0, SAMPLE_LENGTH)
  const newline = findNewline(sample)
  const stated = SEPARATOR_LINE.exec(sample)?.[1]
  const separator = DELIMITERS.find((candidate) => candidate === stated)
  return {
    dialect: {
      delimiter:
        delimiter ?? separator ?? findDelimiter(sample, newline, isWhole && head === sample, headerRow),
      newline,
    },
    hasSeparatorLine: separator !== undefined,
  }
}
