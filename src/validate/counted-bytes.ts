import type { InputBytes } from './input.js'

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onChunk: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onChunk(chunk.length)
    yield chunk
  }
}

/** The same bytes, of which each chunk is told when it is handed on. */
export const countedBytes = (bytes: InputBytes, onChunk: (length: number) => void): InputBytes => {
  if (bytes instanceof Uint8Array) {
    onChunk(bytes.length)
    return bytes
  }
  if (!('getReader' in bytes)) return counted(bytes, onChunk)
  return bytes.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        onChunk(chunk.length)
        controller.enqueue(chunk)
      },
    }),
  )
}
