import type { MessagePort } from 'node:worker_threads'
import { buffersOf, packShard } from '../../validate/shard/packed-shard.js'
import { checkRange } from './check-range.js'
import type { JobMessage, RangeJob } from './jobs.js'

const serveJob = async (
  job: RangeJob,
  tell: (message: JobMessage, handedOver?: ArrayBuffer[]) => void,
): Promise<void> => {
  const found = await checkRange(job, (bytes, records) => tell({ type: 'progress', bytes, records }))
  const shard = packShard(found)
  tell({ type: 'done', shard }, buffersOf(shard))
}

/** Serves the jobs that come in by a port, one after another, in a thread of its own. */
export const serveJobs = (port: MessagePort): void => {
  port.on('message', (job: RangeJob) => {
    void serveJob(job, (message, handedOver) => port.postMessage(message, handedOver))
  })
}
