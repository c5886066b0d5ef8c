import type { InputItem } from '../input.js'
import { decodeOrUndefined, type StrictDecoder, wrongByteOffset } from './encoding.js'
import { type JsonIndex, locateJson } from './json-locate.js'
import { readJsonRecord } from './json-record.js'
import { inLine } from './ndjson-hint.js'
import { problem, wrongByteInLine } from './problems.js'

const TAB = 9
const RETURN = 13
const SPACE = 32

/** Where a line is: its number, and the number of its record. */
export interface LinePlace {
  readonly line: number
  readonly index: number
}

/** Whether a line has nothing but white space as JSON has it; `unitAt` are its bytes or characters. */
const isBlank = (length: number, unitAt: (at: number) => number): boolean => {
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(at)
    if (unit !== SPACE && unit !== RETURN && unit !== TAB) return false
  }
  return true
}

/** Reads the record of one line, into the items of a batch. */
const readText = (text: string, { line, index }: LinePlace, items: InputItem[]): void => {
  const record = readJsonRecord(text)
  if (!record.ok) {
    items.push(problem(inLine(text, record.error), { line, column: record.error.offset + 1 }, index))
    return
  }
  if (record.warning) items.push(problem(record.warning.finding, { line, column: record.warning.offset + 1 }))
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
}

/** Reads one line into the items of a batch; the number of its records, 0 or 1. */
export const readLine = (
  bytes: Uint8Array,
  decoder: StrictDecoder,
  place: LinePlace,
  items: InputItem[],
): number => {
  if (isBlank(bytes.length, (at) => bytes[at] ?? 0)) return 0
  const text = decodeOrUndefined(decoder, bytes)
  if (text === undefined) {
    const at = wrongByteOffset(bytes, decoder.encoding)
    const column = decoder.decode(bytes.subarray(0, at)).length + 1
    const finding = wrongByteInLine(bytes[at] ?? 0, at, decoder.encoding)
    items.push(problem(finding, { line: place.line, column }, place.index))
  } else readText(text, place, items)
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
    const whole = text.slice(start, end)
    if (!isBlank(whole.length, (at) => whole.charCodeAt(at))) {
      readText(whole, { line, index }, items)
      index += 1
    }
    line += 1
    start = end + 1
  }
  return { lines: line - first.line, records: index - first.index }
}
