import { joinBytes } from '../../validate/read/open-bytes.js'

/** Bytes of which the first are known. */
export interface Peeked {
  /** The first ones, some tens of thousands where there are so many. */
  readonly head: Uint8Array
  /** All of them, the head too. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** Lets go of the bytes without reading them. */
  readonly close: () => Promise<void>
}

const HEAD_BYTES = 64 * 1024

async function* fromHead(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  broken: { readonly error: unknown } | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    if (broken) throw broken.error
    for (;;) {
      const { done, value } = await rest.next()
      if (done) return
      yield value
    }
  } finally {
    await rest.return?.()
  }
}

/**
 * Looks at the beginning of bytes, which it copies, since a source may overwrite each chunk with the next. Fails where
 * not even the first can be read.
 */
export const peek = async (bytes: AsyncIterable<Uint8Array>): Promise<Peeked> => {
  const rest = bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let length = 0
  let broken: { readonly error: unknown } | undefined
  while (length < HEAD_BYTES && !broken) {
    try {
      const { done, value } = await rest.next()
      if (done) break
      chunks.push(value.slice())
      length += value.length
    } catch (error) {
      if (length === 0) throw error
      broken = { error }
    }
  }
  const head = joinBytes(chunks)
  return {
    head,
    bytes: fromHead(head, rest, broken),
    close: async () => {
      await rest.return?.()
    },
  }
}
