import { createCollector } from '../../validate/collect/collector.js'
import { readNdjson } from '../../validate/read/read-ndjson.js'
import type { OpenShard } from '../../validate/shard/shard.js'
import { decodeUtf8 } from './decode-utf8.js'
import { fileBytes } from './file-bytes.js'
import type { RangeJob } from './jobs.js'
import { checkerOptions, mappingOf } from './settings.js'
import { toldOnce } from './unread-inputs.js'
import { keepYoungGeneration } from './young-generation.js'

/** Checks a range of a file in this thread; `onProgress` is told the bytes and records read so far. */
export const checkRange = async (
  { path, range, shard, part, encoding, settings }: RangeJob,
  onProgress: (bytes: number, records: number) => void,
  signal?: AbortSignal,
): Promise<OpenShard> => {
  const options = await checkerOptions(settings, await mappingOf(settings))
  const collector = createCollector({ ...options, input: path, shard, part })
  const items = readNdjson(fileBytes(path, range.start, range.end), {
    range,
    decodeUtf8,
    ...(encoding !== undefined && { encoding }),
    onProgress: ({ bytes, lines, records }) => {
      collector.extend({ lines })
      onProgress(bytes, records)
    },
  })
  keepYoungGeneration()
  for await (const batch of items) {
    signal?.throwIfAborted()
    for (const item of batch) collector.check(toldOnce(item))
  }
  collector.extend({ bytes: range.end - range.start })
  return collector.shard
}
