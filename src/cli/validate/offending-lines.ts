import { tableText } from '../../validate/read/csv/table-text.js'
import { decodeText } from '../../validate/read/decode.js'
import type { Issue } from '../../validate/report/report.js'
import { worstFirst } from '../../validate/report/severities.js'
import { fileBytes } from './file-bytes.js'
import type { InputSource } from './input-source.js'

const LONGEST_LINE = 64 * 1024
const MOST_LINES = 1000

/** The lines with some numbers, of a file that is read until the last of them. */
const linesAt = async (
  path: string,
  encoding: string | undefined,
  numbers: ReadonlySet<number>,
  isTable: boolean,
): Promise<ReadonlyMap<number, string>> => {
  const found = new Map<number, string>()
  const last = Math.max(...numbers)
  let number = 1
  let held = ''
  const keep = (text: string) => {
    if (held.length < LONGEST_LINE && numbers.has(number)) held += text.slice(0, LONGEST_LINE)
  }
  const finish = () => {
    if (numbers.has(number)) found.set(number, held.endsWith('\r') ? held.slice(0, -1) : held)
    held = ''
    number += 1
  }
  const texts = decodeText(fileBytes(path), encoding)
  for await (const text of isTable ? tableText(texts) : texts) {
    if (typeof text !== 'string') continue
    let start = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      keep(text.slice(start, end))
      finish()
      start = end + 1
      if (number > last) return found
    }
    keep(text.slice(start))
  }
  finish()
  return found
}

/**
 * Looks up the lines that issues are about, so that they can be shown, in those inputs that are files: what came by a
 * pipe is gone. In those of the files that are `tables`, lines end as rows do. Where a file has changed or vanished
 * meanwhile, less is shown.
 */
export const offendingLines = async (
  issues: readonly Issue[],
  sources: readonly InputSource[],
  encoding: string | undefined,
  tables: ReadonlySet<string>,
): Promise<(issue: Issue) => string | undefined> => {
  const files = new Set(sources.flatMap(({ path, size }) => (size === undefined ? [] : [path])))
  const wanted = new Map<string, Set<number>>()
  for (const { input, position } of worstFirst(issues).slice(0, MOST_LINES)) {
    if (input === undefined || !files.has(input) || !position) continue
    wanted.set(input, (wanted.get(input) ?? new Set()).add(position.line))
  }
  const lines = new Map<string, ReadonlyMap<number, string>>()
  for (const [path, numbers] of wanted)
    lines.set(path, await linesAt(path, encoding, numbers, tables.has(path)))
  return ({ input, position }) => {
    const line = input === undefined || !position ? undefined : lines.get(input)?.get(position.line)
    return line !== undefined && position && position.column <= line.length + 1 ? line : undefined
  }
}
