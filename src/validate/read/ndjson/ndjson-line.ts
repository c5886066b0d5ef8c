import type { InputItem, InputProblem } from '../../input.js'
import { RETURN, SPACE, TAB } from '../character-codes.js'
import { decodeOrUndefined, type StrictDecoder, wrongByteOffset } from '../encoding.js'
import { type JsonIndex, locateJson } from '../json/json-locate.js'
import type { RecordInJson } from '../json/json-pieces.js'
import { problemOf } from '../json/json-problem.js'
import { type JsonRecord, readJsonRecord } from '../json/json-record.js'
import { problem } from '../problem.js'
import { wrongByteInLine } from '../problems/encoding-problems.js'
import { isMarked, withoutMarks } from './line-marks.js'
import { inLine } from './ndjson-hint.js'

/** Where a line is: its number, and the number of its record. */
export interface LinePlace {
  readonly line: number
  readonly index: number
}

/** A line is all of a record. */
const WHOLE: RecordInJson = { pointer: '' }

/** Whether a line has nothing but white space as JSON has it. */
const isBlank = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit !== SPACE && unit !== RETURN && unit !== TAB) return false
  }
  return true
}

/** What is wrong with the record of a line, if anything is. */
const problemInLine = (
  text: string,
  record: JsonRecord,
  { line, index }: LinePlace,
): InputProblem | undefined => {
  const { ok } = record
  if (ok && !record.warning) return undefined
  const told = ok ? record : { ...record, error: { ...record.error, finding: inLine(text, record.error) } }
  return problemOf(told, WHOLE, (offset) => ({ line, column: offset + 1 }), index)
}

/** Reads one line into the items of a batch; the number of its records, 0 or 1. */
const readText = (text: string, place: LinePlace, items: InputItem[]): number => {
  if (isBlank(text)) return 0
  const record = readJsonRecord(text)
  // Only lines that cannot be read are looked at for marks: most have none.
  if (!record.ok && isMarked(text)) return readText(withoutMarks(text), place, items)
  const wrong = problemInLine(text, record, place)
  if (wrong) items.push(wrong)
  if (!record.ok) return 1
  const { line, index } = place
  let known: JsonIndex | undefined
  items.push({
    type: 'record',
    index,
    pointer: '',
    value: record.value,
    locate: (path) => {
      if (path.length > 0) known ??= new Map()
      return { line, column: locateJson(text, path, known) + 1 }
    },
  })
  return 1
}

/** Reads the bytes of one line into the items of a batch; the number of its records, 0 or 1. */
export const readLine = (
  bytes: Uint8Array,
  decoder: StrictDecoder,
  place: LinePlace,
  items: InputItem[],
): number => {
  const text = decodeOrUndefined(decoder, bytes)
  if (text !== undefined) return readText(text, place, items)
  const at = wrongByteOffset(bytes, decoder.encoding)
  const column = decoder.decode(bytes.subarray(0, at)).length + 1
  const finding = wrongByteInLine(bytes[at] ?? 0, at, decoder.encoding)
  items.push(problem(finding, { line: place.line, column }, place.index))
  return 1
}

/**
 * Reads whole lines, which is faster than reading them one by one, into the items of a batch; the numbers of lines
 * and records, or undefined where a byte is wrong.
 */
export const readLines = (
  bytes: Uint8Array,
  decoder: StrictDecoder,
  first: LinePlace,
  items: InputItem[],
): { readonly lines: number; readonly records: number } | undefined => {
  const text = decodeOrUndefined(decoder, bytes)
  if (text === undefined) return undefined
  let { line, index } = first
  let start = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    index += readText(text.slice(start, end), { line, index }, items)
    line += 1
    start = end + 1
  }
  return { lines: line - first.line, records: index - first.index }
}
