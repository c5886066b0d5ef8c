import type { InputBytes, InputItem, InputProblem } from '../input.js'
import { NEWLINE } from './character-codes.js'
import { decodeOpen } from './decode.js'
import { type StrictDecoder, strictDecoder } from './encoding.js'
import { endsReading } from './ends-reading.js'
import { MAX_RECORD_BYTES } from './limits.js'
import { MARK_LENGTH, withoutMarksInBytes } from './ndjson/line-marks.js'
import { readLine, readLines } from './ndjson/ndjson-line.js'
import { joinBytes, type OpenBytes, openBytes } from './open-bytes.js'
import { endOfReading, problem } from './problem.js'
import { encodingRange, encodingUnknown } from './problems/encoding-problems.js'
import { inputEmpty, recordTooLong } from './problems/input-problems.js'

const BATCH = 1000
/** So many bytes are decoded at once; more leave the cache of a processor before they are parsed. */
const BLOCK_BYTES = 1 << 15

/** How much of an NDJSON input was read so far. */
export interface NdjsonProgress {
  /** Bytes received, in the encoding of the input. */
  readonly bytes: number
  /** Lines read, blank ones too. */
  readonly lines: number
  /** Records read, those too that were lost. */
  readonly records: number
}

/** How to read an NDJSON input. */
export interface NdjsonOptions {
  /** A label of the WHATWG encoding standard; UTF-8 unless this or a byte order mark says otherwise. */
  readonly encoding?: string
  /** The length in bytes that a line may have; longer ones are passed over with a problem. 16 MiB unless given. */
  readonly maxRecordBytes?: number
  /**
   * Reads the lines of a part of a file, so that several readers share one: the lines that begin after the first
   * line end at or after byte `start`, up to the last that begins at or before byte `end`; from byte 0 the first
   * line too. The bytes given must begin at byte `start` and go on past `end` to the next line end; nothing
   * further is read of them.
   */
  readonly range?: { readonly start: number; readonly end: number }
  /** Decodes UTF-8 and throws where bytes are not; `TextDecoder` unless given. */
  readonly decodeUtf8?: (bytes: Uint8Array) => string
  /** Called after each chunk, and at the end. */
  readonly onProgress?: (progress: NdjsonProgress) => void
}

async function* countBytes(
  chunks: OpenBytes['chunks'],
  count: (length: number) => void,
): OpenBytes['chunks'] {
  for await (const chunk of chunks) {
    if (!('type' in chunk)) count(chunk.length)
    yield chunk
  }
}

/** UTF-16 as UTF-8: line ends are the byte 10 in every other encoding. */
async function* transcoded(open: OpenBytes): AsyncGenerator<Uint8Array | InputProblem> {
  const encoder = new TextEncoder()
  for await (const text of decodeOpen(open)) yield typeof text === 'string' ? encoder.encode(text) : text
}

const lineDecoder = (
  encoding: string,
  decodeUtf8: NdjsonOptions['decodeUtf8'],
): StrictDecoder | undefined => {
  const decoder = strictDecoder(encoding)
  return decodeUtf8 && decoder?.encoding === 'utf-8' ? { ...decoder, decode: decodeUtf8 } : decoder
}

/**
 * Reads newline-delimited JSON: one record a line. Blank lines are passed over and not counted. A byte order mark may
 * stand before any line, as it does where files were put one after another: it is no part of the line. A line that is
 * not JSON, holds a wrong byte or is too long is a problem and one lost record; reading goes on with the next.
 * Memory is bounded by the longest line allowed.
 */
export async function* readNdjson(
  bytes: InputBytes,
  options: NdjsonOptions = {},
): AsyncGenerator<readonly InputItem[]> {
  const { maxRecordBytes = MAX_RECORD_BYTES, range, onProgress } = options
  const rangeStart = range?.start ?? 0
  const rangeEnd = range?.end ?? Number.POSITIVE_INFINITY
  const open = await openBytes(bytes, options.encoding, rangeStart)
  if ('type' in open) {
    yield [open]
    return
  }
  const isUtf16 = open.encoding.startsWith('utf-16')
  const decoder = lineDecoder(isUtf16 ? 'utf-8' : open.encoding, options.decodeUtf8)
  if (!decoder || (isUtf16 && range)) {
    await open.close()
    yield [problem(decoder ? encodingRange(open.encoding) : encodingUnknown(open.encoding))]
    return
  }

  let received = open.offset
  const counted = countBytes(open.chunks, (length) => {
    received += length
  })
  const chunks = isUtf16 ? transcoded({ ...open, chunks: counted }) : counted

  let items: InputItem[] = [...open.warnings]
  let index = 0
  let line = 1
  let position = rangeStart + open.offset
  let held: Uint8Array[] = []
  let heldLength = 0
  let isPassedOver = rangeStart > 0
  let isBroken = false
  let isPastRange = false
  /** One byte order mark before a line does not count as part of it. */
  const mostHeld = maxRecordBytes + MARK_LENGTH
  const unmarked = decoder.encoding === 'utf-8' ? withoutMarksInBytes : (bytes: Uint8Array) => bytes
  const report = () => onProgress?.({ bytes: received, lines: line - 1, records: index })

  const finishLine = (rest: Uint8Array): void => {
    const isHeld = heldLength + rest.length <= mostHeld
    const whole = isHeld ? unmarked(held.length > 0 ? joinBytes([...held, rest]) : rest) : undefined
    if (!whole || whole.length > maxRecordBytes) {
      items.push(problem(recordTooLong(maxRecordBytes), { line, column: 1 }, index))
      index += 1
    } else index += readLine(whole, decoder, { line, index }, items)
    line += 1
    held = []
    heldLength = 0
  }

  /** Where the whole lines end that can be read at once, or `start` where there are none. */
  const blockEnd = (chunk: Uint8Array, start: number): number => {
    const limit = Math.min(start + BLOCK_BYTES, chunk.length)
    if (isPassedOver || heldLength > 0 || maxRecordBytes < BLOCK_BYTES || position + limit > rangeEnd)
      return start
    return Math.max(start, chunk.lastIndexOf(NEWLINE, limit - 1) + 1)
  }
  const finishBlock = (block: Uint8Array): boolean => {
    const read = readLines(block, decoder, { line, index }, items)
    line += read?.lines ?? 0
    index += read?.records ?? 0
    return read !== undefined
  }

  for await (const chunk of chunks) {
    if ('type' in chunk) {
      const isLineLost = heldLength > 0 && !isPassedOver
      const stop = endsReading(chunk) ? chunk : endOfReading(chunk)
      items.push({ ...stop, position: chunk.position ?? { line, column: 1 }, ...(isLineLost && { index }) })
      if (isLineLost) index += 1
      heldLength = 0
      isBroken = true
      break
    }
    let start = 0
    let singlyUntil = 0
    while (start < chunk.length) {
      const whole = start < singlyUntil ? start : blockEnd(chunk, start)
      if (whole > start && finishBlock(chunk.subarray(start, whole))) start = whole
      else {
        singlyUntil = whole
        const end = chunk.indexOf(NEWLINE, start)
        if (end === -1) break
        if (isPassedOver) isPassedOver = false
        else finishLine(chunk.subarray(start, end))
        start = end + 1
      }
      isPastRange = position + start > rangeEnd
      if (isPastRange) break
      if (items.length >= BATCH) {
        yield items
        items = []
      }
    }
    if (isPastRange) break
    const rest = chunk.length - start
    if (!isPassedOver && rest > 0) {
      heldLength += rest
      if (heldLength > mostHeld) held = []
      else held.push(chunk.slice(start))
    }
    position += chunk.length
    report()
    if (items.length > 0) {
      yield items
      items = []
    }
  }
  if (heldLength > 0) finishLine(new Uint8Array(0))
  if (index === 0 && !isBroken) items.push(problem(inputEmpty()))
  report()
  if (items.length > 0) yield items
}
