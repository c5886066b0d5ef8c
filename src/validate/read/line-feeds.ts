import type { Dialect } from './csv/csv-row.js'

/**
 * Text of a table in which every line ends in a line feed, each character in its place. Where returns end the rows,
 * lines end at line feeds too, as editors show it; a return and a line feed after it are one line end.
 */
export const withLineFeeds = (text: string, newline: Dialect['newline']): string =>
  newline === '\n' ? text : text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n')

/** Text of a table in which every line ends in one line feed, so that places after a return and a line feed move up. */
export const joinedLineFeeds = (text: string, newline: Dialect['newline']): string =>
  newline === '\n' ? text : text.replace(/\r\n?/g, '\n')
