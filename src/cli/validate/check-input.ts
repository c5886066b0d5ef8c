import type { CheckedRecord } from '../../validate/check/check-record.js'
import type { InputBytes } from '../../validate/input.js'
import { readStream } from '../../validate/read/read-stream.js'
import type { Shard } from '../../validate/shard/shard.js'
import type { StreamOptions } from '../../validate/validate-stream.js'
import { decodeUtf8 } from './decode-utf8.js'
import type { ProgressDisplay } from './progress-display.js'
import { toldOnce } from './unread-inputs.js'
import { keepYoungGeneration } from './young-generation.js'

/** Checks an input in this thread; `take` is given each record that has no error of its own. */
export const checkInput = async (
  bytes: InputBytes,
  options: StreamOptions,
  progress: ProgressDisplay,
  take?: (checked: CheckedRecord) => void,
): Promise<Shard> => {
  const { items, collector } = readStream(bytes, { ...options, decodeUtf8 })
  const { check, shard } = collector
  keepYoungGeneration()
  for await (const batch of items) {
    for (const item of batch) {
      const { checked } = check(toldOnce(item))
      if (checked) take?.(checked)
    }
    progress.update(shard.extent.bytes, shard.extent.records)
  }
  return shard
}
