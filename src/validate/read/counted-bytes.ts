import type { InputBytes } from '../input.js'
import { abortable } from './abortable.js'

/** The length of a chunk; nothing where it is no bytes, as a program in plain JavaScript may give it. */
const lengthOf = (chunk: Uint8Array): number => (ArrayBuffer.isView(chunk) ? chunk.length : 0)

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onChunk: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onChunk(lengthOf(chunk))
    yield chunk
  }
}

/** The same bytes, of which each chunk is told when it is handed on; no further ones once the signal is aborted. */
export const countedBytes = (
  bytes: InputBytes,
  onChunk: (length: number) => void,
  signal?: AbortSignal,
): InputBytes => {
  if (bytes instanceof Uint8Array) {
    onChunk(bytes.length)
    return bytes
  }
  if (!('getReader' in bytes)) return counted(signal ? abortable(bytes, signal) : bytes, onChunk)
  return bytes.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        onChunk(lengthOf(chunk))
        controller.enqueue(chunk)
      },
    }),
    signal && { signal },
  )
}
