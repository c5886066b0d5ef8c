import type { MessagePort } from 'node:worker_threads'
import { buffersOf, packShard } from '../../validate/shard/packed-shard.js'
import { checkRange } from './check-range.js'
import type { JobMessage, RangeJob } from './jobs.js'

const PAUSE_MILLISECONDS = 50

const serveJob = async (
  job: RangeJob,
  tell: (message: JobMessage, handedOver?: ArrayBuffer[]) => void,
  now: () => number,
): Promise<void> => {
  let progress: JobMessage | undefined
  let toldAt = now()
  const found = await checkRange(job, (bytes, records) => {
    progress = { type: 'progress', bytes, records }
    const time = now()
    if (time - toldAt < PAUSE_MILLISECONDS) return
    toldAt = time
    tell(progress)
  })
  if (progress) tell(progress)
  const shard = packShard(found)
  tell({ type: 'done', shard }, buffersOf(shard))
}

/** Serves the jobs that come in by a port, one after another, in a thread of its own. */
export const serveJobs = (port: MessagePort, now: () => number = Date.now): void => {
  port.on('message', (job: RangeJob) => {
    void serveJob(job, (message, handedOver) => port.postMessage(message, handedOver), now)
  })
}
