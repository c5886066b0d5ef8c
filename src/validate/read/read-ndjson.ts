import type { InputBytes, InputItem } from '../input.js'
import { MAX_RECORD_BYTES } from './limits.js'
import { breakOff, endLines, type LineReading, readChunk, takeItems } from './ndjson/line-reading.js'
import { type LineOptions, type OpenLines, openLines } from './ndjson/open-lines.js'

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
export interface NdjsonOptions extends LineOptions {
  /** The length in bytes that a line may have; longer ones are passed over with a problem. 16 MiB unless given. */
  readonly maxRecordBytes?: number
  /** Called after each chunk, and at the end. */
  readonly onProgress?: (progress: NdjsonProgress) => void
}

const beginReading = (
  { decoder, warnings, offset }: OpenLines,
  { maxRecordBytes = MAX_RECORD_BYTES, range }: NdjsonOptions,
): LineReading => {
  const { start, end } = range ?? { start: 0, end: Number.POSITIVE_INFINITY }
  return {
    decoder,
    maxRecordBytes,
    rangeEnd: end,
    items: [...warnings],
    index: 0,
    line: 1,
    position: start + offset,
    held: [],
    heldLength: 0,
    isPassedOver: start > 0,
  }
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
  const open = await openLines(bytes, options)
  if ('type' in open) {
    yield [open]
    return
  }
  const reading = beginReading(open, options)
  const report = () => {
    const { line, index } = reading
    options.onProgress?.({ bytes: open.received(), lines: line - 1, records: index })
  }

  let isBroken = false
  for await (const chunk of open.chunks) {
    if ('type' in chunk) {
      breakOff(reading, chunk)
      isBroken = true
      break
    }
    const isRangeRead = yield* readChunk(reading, chunk)
    if (isRangeRead) break
    report()
    if (reading.items.length > 0) yield takeItems(reading)
  }
  if (!isBroken) endLines(reading)
  report()
  if (reading.items.length > 0) yield takeItems(reading)
}
