import type { InputBytes, InputProblem } from '../../input.js'
import { decodeOpen } from '../decode.js'
import { type StrictDecoder, strictDecoder } from '../encoding.js'
import { type OpenBytes, openBytes } from '../open-bytes.js'
import { problem } from '../problem.js'
import { encodingRange, encodingUnknown } from '../problems/encoding-problems.js'

/** How the bytes of lines are to be read. */
export interface LineOptions {
  /** A label of the WHATWG encoding standard; UTF-8 unless this or a byte order mark says otherwise. */
  readonly encoding?: string
  /**
   * Reads the lines of a part of a file, so that several readers share one: the lines that begin after the first
   * line end at or after byte `start`, up to the last that begins at or before byte `end`; from byte 0 the first
   * line too. The bytes given must begin at byte `start` and go on past `end` to the next line end; nothing
   * further is read of them.
   */
  readonly range?: { readonly start: number; readonly end: number }
  /** Decodes UTF-8 and throws where bytes are not; `TextDecoder` unless given. */
  readonly decodeUtf8?: (bytes: Uint8Array) => string
}

/** An input in an encoding in which line ends are the byte 10. */
export interface OpenLines extends Pick<OpenBytes, 'warnings' | 'chunks' | 'offset'> {
  readonly decoder: StrictDecoder
  /** How many bytes were received so far, in the encoding of the input. */
  readonly received: () => number
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
async function* transcoded(open: OpenBytes): OpenBytes['chunks'] {
  const encoder = new TextEncoder()
  for await (const text of decodeOpen(open)) yield typeof text === 'string' ? encoder.encode(text) : text
}

const lineDecoder = (encoding: string, decodeUtf8: LineOptions['decodeUtf8']): StrictDecoder | undefined => {
  const decoder = strictDecoder(encoding)
  return decodeUtf8 && decoder?.encoding === 'utf-8' ? { ...decoder, decode: decodeUtf8 } : decoder
}

/** Opens an input for reading its lines; a problem where its encoding does not allow that. */
export async function openLines(
  bytes: InputBytes,
  { encoding, range, decodeUtf8 }: LineOptions,
): Promise<OpenLines | InputProblem> {
  const open = await openBytes(bytes, encoding, range?.start)
  if ('type' in open) return open
  const isUtf16 = open.encoding.startsWith('utf-16')
  const decoder = lineDecoder(isUtf16 ? 'utf-8' : open.encoding, decodeUtf8)
  if (!decoder || (isUtf16 && range)) {
    await open.close()
    return problem(decoder ? encodingRange(open.encoding) : encodingUnknown(open.encoding))
  }
  let received = open.offset
  const counted = countBytes(open.chunks, (length) => {
    received += length
  })
  return {
    decoder,
    warnings: open.warnings,
    chunks: isUtf16 ? transcoded({ ...open, chunks: counted }) : counted,
    offset: open.offset,
    received: () => received,
  }
}
