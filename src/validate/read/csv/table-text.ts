import type { InputProblem } from '../../input.js'
import { joinedLineFeeds } from '../line-feeds.js'
import { findNewline, SAMPLE_LENGTH } from './csv-dialect.js'
import type { Dialect } from './csv-row.js'

/**
 * The text of a table, given in chunks, with line feeds where positions in it count line ends: at returns, too, where
 * these end the rows.
 */
export async function* tableText(
  chunks: AsyncIterable<string | InputProblem>,
): AsyncGenerator<string | InputProblem> {
  let newline: Dialect['newline'] | undefined
  let held = ''
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      yield chunk
      continue
    }
    held += chunk
    if (!newline && held.length < SAMPLE_LENGTH) continue
    newline ??= findNewline(held.slice(0, SAMPLE_LENGTH))
    const end = newline === '\r' && held.endsWith('\r') ? held.length - 1 : held.length
    yield joinedLineFeeds(held.slice(0, end), newline)
    held = held.slice(end)
  }
  yield joinedLineFeeds(held, newline ?? findNewline(held))
}
