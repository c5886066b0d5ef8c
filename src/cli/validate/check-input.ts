import type { InputBytes } from '../../validate/input.js'
import { readStream } from '../../validate/read-stream.js'
import type { Shard } from '../../validate/shard/shard.js'
import type { StreamOptions } from '../../validate/validate-stream.js'
import { decodeUtf8 } from './decode-utf8.js'
import type { Progress } from './progress.js'
import { toldOnce } from './unread-inputs.js'

/** Checks an input in this thread. */
export const checkInput = async (
  bytes: InputBytes,
  options: StreamOptions,
  progress: Progress,
): Promise<Shard> => {
  const { items, collector } = readStream(bytes, { ...options, decodeUtf8 })
  const { check, shard } = collector
  for await (const batch of items) {
    for (const item of batch) check(toldOnce(item))
    progress.update(shard.extent.bytes, shard.extent.records)
  }
  return shard
}
