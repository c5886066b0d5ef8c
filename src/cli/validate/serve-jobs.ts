import type { MessagePort } from 'node:worker_threads'
import { shardState } from '../../validate/shard/shard.js'
import { checkRange } from './check-range.js'
import type { JobMessage, RangeJob } from './jobs.js'

const serveJob = async (job: RangeJob, tell: (message: JobMessage) => void): Promise<void> => {
  const shard = await checkRange(job, (bytes, records) => tell({ type: 'progress', bytes, records }))
  tell({ type: 'done', state: shardState(shard) })
}

/** Serves the jobs that come in by a port, one after another, in a thread of its own. */
export const serveJobs = (port: MessagePort): void => {
  port.on('message', (job: RangeJob) => {
    void serveJob(job, (message) => port.postMessage(message))
  })
}
