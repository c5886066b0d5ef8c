import { type Collector, createCollector } from './collector.js'
import { countedBytes } from './counted-bytes.js'
import type { InputBytes, InputItems } from './input.js'
import { readItems } from './read-items.js'
import type { StreamOptions } from './validate-stream.js'

/** The items of bytes as they come, and the collector that is to check them. */
export interface OpenStream {
  readonly items: InputItems
  readonly collector: Collector
}

/** Begins to read bytes. */
export const readStream = (bytes: InputBytes, options: StreamOptions): OpenStream => {
  const { signal, onProgress, mapping } = options
  const collector = createCollector(options)
  const { shard, extend } = collector
  let received = 0
  const tell = (length: number) => {
    signal?.throwIfAborted()
    received += length
    extend({ bytes: received })
    onProgress?.({ bytes: received, records: shard.extent.records })
  }
  const counted = countedBytes(bytes, tell, signal)
  const kind = mapping ? undefined : options.kind
  return { collector, items: readItems(counted, options, kind, (lines) => extend({ lines })) }
}
