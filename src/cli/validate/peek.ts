/** Bytes of which the first are known. */
export interface Peeked {
  /** The first chunk; empty where there is none. */
  readonly head: Uint8Array
  /** All of them, the head too. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** Lets go of the bytes without reading them. */
  readonly close: () => Promise<void>
}

async function* fromHead(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (;;) {
      const { done, value } = await rest.next()
      if (done) return
      yield value
    }
  } finally {
    await rest.return?.()
  }
}

/** Looks at the first chunk of bytes. */
export const peek = async (bytes: AsyncIterable<Uint8Array>): Promise<Peeked> => {
  const rest = bytes[Symbol.asyncIterator]()
  const { done, value } = await rest.next()
  const head = done ? new Uint8Array(0) : value
  return {
    head,
    bytes: fromHead(head, rest),
    close: async () => {
      await rest.return?.()
    },
  }
}
