import type { Worker } from 'node:worker_threads'
import type { ShardState } from '../../validate/shard/shard-state.js'
import type { JobMessage, RangeJob } from './jobs.js'
import type { Progress } from './progress.js'

const runJob = (
  worker: Worker,
  job: RangeJob,
  onProgress: (bytes: number, records: number) => void,
): Promise<ShardState> =>
  new Promise<ShardState>((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`A thread ended with code ${code} before its work.`)))
    worker.on('message', (message: JobMessage) => {
      if (message.type === 'done') resolve(message.state)
      else onProgress(message.bytes, message.records)
    })
    worker.postMessage(job)
  }).finally(() => worker.terminate())

/** Checks ranges of a file at the same time, each in a thread of its own. */
export const runJobs = async (
  jobs: readonly RangeJob[],
  startWorker: () => Worker,
  progress: Progress,
): Promise<readonly ShardState[]> => {
  const read = jobs.map(() => ({ bytes: 0, records: 0 }))
  const sum = (what: 'bytes' | 'records') => read.reduce((total, each) => total + each[what], 0)
  return Promise.all(
    jobs.map((job, index) =>
      runJob(startWorker(), job, (bytes, records) => {
        read[index] = { bytes, records }
        progress.update(sum('bytes'), sum('records'))
      }),
    ),
  )
}
