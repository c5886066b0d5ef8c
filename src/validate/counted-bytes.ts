import type { InputBytes } from './input.js'

/** The next chunk, or the reason of the signal as soon as it is aborted: a source may never hand out another. */
const nextUnlessAborted = (
  chunks: AsyncIterator<Uint8Array>,
  signal: AbortSignal,
): Promise<IteratorResult<Uint8Array>> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    chunks
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort))
  })

async function* abortable(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  try {
    for (;;) {
      signal.throwIfAborted()
      const { done, value } = await nextUnlessAborted(iterator, signal)
      if (done) return
      yield value
    }
  } finally {
    const closed = iterator.return?.()
    if (signal.aborted) closed?.catch(() => undefined)
    else await closed
  }
}

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
