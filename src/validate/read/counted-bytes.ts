import type { InputBytes } from '../input.js'
import { abortable } from './abortable.js'

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onChunk: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onChunk(chunk.length)
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
        onChunk(chunk.length)
        controller.enqueue(chunk)
      },
    }),
    signal && { signal },
  )
}
