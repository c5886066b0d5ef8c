import type { InputItem, InputProblem } from '../../input.js'
import { NEWLINE } from '../character-codes.js'
import type { StrictDecoder } from '../encoding.js'
import { endsReading } from '../ends-reading.js'
import { joinBytes } from '../open-bytes.js'
import { endOfReading, problem } from '../problem.js'
import { inputEmpty, recordTooLong } from '../problems/input-problems.js'
import { MARK_LENGTH, withoutMarksInBytes } from './line-marks.js'
import { readLine, readLines } from './ndjson-line.js'

const BATCH = 1000
/** So many bytes are decoded at once; more leave the cache of a processor before they are parsed. */
const BLOCK_BYTES = 1 << 15

/** An input whose lines are being read. */
export interface LineReading {
  readonly decoder: StrictDecoder
  readonly maxRecordBytes: number
  /** The last byte at which a line to be read may begin. */
  readonly rangeEnd: number
  /** What is yet to be handed out. */
  items: InputItem[]
  /** The number of the next record. */
  index: number
  /** The number of the next line. */
  line: number
  /** The byte of the input that the next chunk begins at. */
  position: number
  /** What the chunks before have of a line; nothing once that is too long. */
  held: Uint8Array[]
  heldLength: number
  /** Whether the line is passed over that a range begins inside of. */
  isPassedOver: boolean
}

/** The items read so far, to be handed out. */
export const takeItems = (reading: LineReading): InputItem[] => {
  const { items } = reading
  reading.items = []
  return items
}

/** One byte order mark before a line does not count as part of it. */
const mostHeld = ({ maxRecordBytes }: LineReading): number => maxRecordBytes + MARK_LENGTH

/** The line that ends with `rest`, without byte order marks; undefined where it is too long to be read. */
const wholeLine = (reading: LineReading, rest: Uint8Array): Uint8Array | undefined => {
  const { decoder, maxRecordBytes, held, heldLength } = reading
  if (heldLength + rest.length > mostHeld(reading)) return undefined
  const whole = held.length > 0 ? joinBytes([...held, rest]) : rest
  const unmarked = decoder.encoding === 'utf-8' ? withoutMarksInBytes(whole) : whole
  return unmarked.length > maxRecordBytes ? undefined : unmarked
}

/** Reads the line that ends with `rest`. */
const finishLine = (reading: LineReading, rest: Uint8Array): void => {
  const { decoder, maxRecordBytes, items, line, index } = reading
  const whole = wholeLine(reading, rest)
  if (whole) reading.index += readLine(whole, decoder, { line, index }, items)
  else {
    items.push(problem(recordTooLong(maxRecordBytes), { line, column: 1 }, index))
    reading.index += 1
  }
  reading.line += 1
  reading.held = []
  reading.heldLength = 0
}

/** Where the whole lines end that can be read at once, or `start` where there are none. */
const blockEnd = (reading: LineReading, chunk: Uint8Array, start: number): number => {
  const { maxRecordBytes, rangeEnd, position, heldLength, isPassedOver } = reading
  const limit = Math.min(start + BLOCK_BYTES, chunk.length)
  if (isPassedOver || heldLength > 0 || maxRecordBytes < BLOCK_BYTES || position + limit > rangeEnd)
    return start
  return Math.max(start, chunk.lastIndexOf(NEWLINE, limit - 1) + 1)
}

/** Reads whole lines at once; false where a byte is wrong, so that they must be read one by one. */
const finishBlock = (reading: LineReading, block: Uint8Array): boolean => {
  const { decoder, items, line, index } = reading
  const read = readLines(block, decoder, { line, index }, items)
  if (!read) return false
  reading.line += read.lines
  reading.index += read.records
  return true
}

/** Keeps what a chunk has of a line that the next one goes on with. */
const holdRest = (reading: LineReading, rest: Uint8Array): void => {
  if (reading.isPassedOver || rest.length === 0) return
  reading.heldLength += rest.length
  if (reading.heldLength > mostHeld(reading)) reading.held = []
  else reading.held.push(rest.slice())
}

/** Reads the lines of a chunk and hands out batches that are full; whether the lines of the range are read. */
export function* readChunk(
  reading: LineReading,
  chunk: Uint8Array,
): Generator<readonly InputItem[], boolean, undefined> {
  let start = 0
  /** The lines before it are read one by one. */
  let singlyUntil = 0
  while (start < chunk.length) {
    const end = start < singlyUntil ? start : blockEnd(reading, chunk, start)
    if (end > start && finishBlock(reading, chunk.subarray(start, end))) start = end
    else {
      singlyUntil = Math.max(singlyUntil, end)
      const lineEnd = chunk.indexOf(NEWLINE, start)
      if (lineEnd === -1) break
      if (reading.isPassedOver) reading.isPassedOver = false
      else finishLine(reading, chunk.subarray(start, lineEnd))
      start = lineEnd + 1
    }
    if (reading.position + start > reading.rangeEnd) return true
    if (reading.items.length >= BATCH) yield takeItems(reading)
  }
  holdRest(reading, chunk.subarray(start))
  reading.position += chunk.length
  return false
}

/** Takes the problem that breaks off an input, with the record that is lost by it. */
export function breakOff(reading: LineReading, wrong: InputProblem): void {
  const { items, line, index, heldLength, isPassedOver } = reading
  const isLineLost = heldLength > 0 && !isPassedOver
  const stop = endsReading(wrong) ? wrong : endOfReading(wrong)
  items.push({ ...stop, position: wrong.position ?? { line, column: 1 }, ...(isLineLost && { index }) })
  if (isLineLost) reading.index += 1
}

/** Takes the end of an input, or of its range: the last line may have no line end. */
export function endLines(reading: LineReading): void {
  if (reading.heldLength > 0) finishLine(reading, new Uint8Array(0))
  if (reading.index === 0) reading.items.push(problem(inputEmpty()))
}
