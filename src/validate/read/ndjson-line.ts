import type { InputItem } from '../input.js'
import { type StrictDecoder, wrongByteOffset } from './encoding.js'
import { locateJson } from './json-locate.js'
import { readJsonRecord } from './json-record.js'
import { problem, wrongByte } from './problems.js'

const SPACE = 32

/** Whether a line has nothing but white space. */
export function isBlank(line: Uint8Array): boolean {
  for (let at = 0; at < line.length; at += 1) {
    const byte = line[at] ?? 0
    if (byte > SPACE || byte === 0) return false
  }
  return true
}

/** Where a line is: its number, its first byte, and the number of its record. */
export interface LinePlace {
  readonly line: number
  readonly offset: number
  readonly index: number
}

function decodeLine(bytes: Uint8Array, decoder: StrictDecoder): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** Reads the record of one line, into the items of a batch. */
export function readLine(
  bytes: Uint8Array,
  decoder: StrictDecoder,
  place: LinePlace,
  items: InputItem[],
): void {
  const { line, index } = place
  const text = decodeLine(bytes, decoder)
  if (text === undefined) {
    const at = wrongByteOffset(bytes, decoder.encoding)
    const column = decoder.decode(bytes.subarray(0, at)).length + 1
    const finding = wrongByte(bytes[at] ?? 0, place.offset + at, decoder.encoding)
    items.push(problem(finding, { line, column }, index))
    return
  }
  const record = readJsonRecord(text)
  if (!record.ok) {
    const { offset, finding } = record.error
    items.push(problem(finding, { line, column: offset + 1 }, index))
    return
  }
  if (record.warning) items.push(problem(record.warning.finding, { line, column: record.warning.offset + 1 }))
  items.push({
    type: 'record',
    index,
    pointer: '',
    value: record.value,
    locate: (path) => ({ line, column: locateJson(text, path) + 1 }),
  })
}
