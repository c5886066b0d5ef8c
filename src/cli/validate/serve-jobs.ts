import type { MessagePort } from 'node:worker_threads'
import { createChecker } from '../../validate/create-checker.js'
import type { InputItem } from '../../validate/input.js'
import { readNdjson } from '../../validate/read/read-ndjson.js'
import { decodeUtf8 } from './decode-utf8.js'
import { fileBytes } from './input-source.js'
import type { JobMessage, RangeJob } from './jobs.js'
import { checkerOptions, mappingOf } from './settings.js'

/** Every thread sees that the file cannot be read further; one tells. */
const toldOnce = (item: InputItem): InputItem =>
  item.type === 'problem' && item.code === 'input-broken' ? { ...item, once: 'file' } : item

const checkRange = async (job: RangeJob, tell: (message: JobMessage) => void): Promise<void> => {
  const { path, range, shard, encoding, settings } = job
  const options = await checkerOptions(settings, await mappingOf(settings))
  const checker = createChecker({ ...options, input: path, shard })
  let lines = 0
  const items = readNdjson(fileBytes(path, range.start), {
    range,
    decodeUtf8,
    ...(encoding !== undefined && { encoding }),
    onProgress: (progress) => {
      lines = progress.lines
      tell({ type: 'progress', bytes: progress.bytes, records: progress.records })
    },
  })
  for await (const batch of items) for (const item of batch) checker.check(toldOnce(item))
  tell({ type: 'done', state: checker.finish({ lines, bytes: range.end - range.start }) })
}

/** Serves the jobs that come in by a port, one after another, in a thread of its own. */
export const serveJobs = (port: MessagePort): void => {
  port.on('message', (job: RangeJob) => {
    void checkRange(job, (message) => port.postMessage(message))
  })
}
