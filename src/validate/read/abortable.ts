/** The next value, or the reason of the signal as soon as it is aborted: a source may never hand out another. */
const nextUnlessAborted = <Value>(
  values: AsyncIterator<Value>,
  signal: AbortSignal,
): Promise<IteratorResult<Value>> =>
  new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    values
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort))
  })

/** The values of a source until the signal is aborted, whose reason is thrown then, even while the source is waited for. */
export async function* abortable<Value>(
  values: AsyncIterable<Value>,
  signal: AbortSignal,
): AsyncGenerator<Value> {
  const iterator = values[Symbol.asyncIterator]()
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
