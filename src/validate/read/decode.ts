import type { InputBytes, InputProblem } from '../input.js'
import { decodeOrUndefined, type StrictDecoder, strictDecoder, wrongByteOffset } from './encoding.js'
import { joinBytes, type OpenBytes, openBytes } from './open-bytes.js'
import { problem } from './problem.js'
import { encodingUnknown, wrongByte } from './problems/encoding-problems.js'
import { advance, TEXT_START } from './text-position.js'

const NONE = new Uint8Array(0)

/** How many bytes at the end of a chunk begin a character that the next chunk finishes. */
function unfinished(bytes: Uint8Array, encoding: string): number {
  const last = bytes.length - 1
  if (encoding === 'utf-8') {
    for (let back = 0; back < 3; back += 1) {
      const byte = bytes[last - back] ?? 0
      if (byte < 0x80) return 0
      if (byte >= 0xc0) return back + 1 < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back + 1 : 0
    }
    return 0
  }
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const odd = bytes.length % 2
    const high = bytes[last - odd - (encoding === 'utf-16le' ? 0 : 1)] ?? 0
    return high >= 0xd8 && high <= 0xdb ? odd + 2 : odd
  }
  return 0
}

/** Decodes as much of the bytes as is whole characters: the text and the number of bytes, or undefined. */
function decodeWhole(
  decoder: StrictDecoder,
  bytes: Uint8Array,
): { text: string; length: number } | undefined {
  const expected = unfinished(bytes, decoder.encoding)
  for (let cut = expected; cut < expected + 4 && cut <= bytes.length; cut += 1) {
    const length = bytes.length - cut
    const text = decodeOrUndefined(decoder, bytes.subarray(0, length))
    if (text !== undefined) return { text, length }
  }
  return undefined
}

/**
 * The text of an input whose encoding is settled, in chunks. A wrong byte ends it: the last item is then a
 * problem that names the byte, and the text before it has been delivered.
 */
export async function* decodeOpen(open: OpenBytes): AsyncGenerator<string | InputProblem> {
  const decoder = strictDecoder(open.encoding)
  if (!decoder) {
    yield problem(encodingUnknown(open.encoding))
    return
  }
  let position = TEXT_START
  let offset = open.offset
  let pending: Uint8Array = NONE
  const stopAt = (bytes: Uint8Array): { text: string; problem: InputProblem } => {
    const wrong = wrongByteOffset(bytes, decoder.encoding)
    const text = decoder.decode(bytes.subarray(0, wrong))
    const finding = wrongByte(bytes[wrong] ?? 0, offset + wrong, decoder.encoding)
    return { text, problem: problem(finding, advance(position, text)) }
  }
  for await (const chunk of open.chunks) {
    if ('type' in chunk) {
      yield { ...chunk, position }
      return
    }
    const bytes = pending.length > 0 ? joinBytes([pending, chunk]) : chunk
    const whole = decodeWhole(decoder, bytes)
    if (!whole) {
      const stop = stopAt(bytes)
      if (stop.text !== '') yield stop.text
      yield stop.problem
      return
    }
    pending = bytes.slice(whole.length)
    offset += whole.length
    position = advance(position, whole.text)
    if (whole.text !== '') yield whole.text
  }
  if (pending.length > 0) yield stopAt(pending).problem
}

/**
 * The text of an input in chunks, without its byte order mark. UTF-8 unless a byte order mark or `encoding` says
 * otherwise; `encoding` is any label of the WHATWG encoding standard, such as `shift_jis` or `windows-1252`.
 * An unknown encoding, a wrong byte or an input that breaks off ends the text: the last item is then a problem,
 * and everything before it has been delivered.
 */
export async function* decodeText(
  bytes: InputBytes,
  encoding?: string,
): AsyncGenerator<string | InputProblem> {
  const open = await openBytes(bytes, encoding)
  if ('type' in open) {
    yield open
    return
  }
  try {
    yield* open.warnings
    yield* decodeOpen(open)
  } finally {
    await open.close()
  }
}
