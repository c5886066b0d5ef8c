import type { Worker } from 'node:worker_threads'
import { type PackedShard, unpackShard } from '../../validate/shard/packed-shard.js'
import type { Shard } from '../../validate/shard/shard.js'
import type { JobMessage, RangeJob } from './jobs.js'
import type { ProgressDisplay } from './progress-display.js'

type OnProgress = (bytes: number, records: number) => void

const runInWorker = (worker: Worker, job: RangeJob, onProgress: OnProgress): Promise<Shard> =>
  new Promise<PackedShard>((resolve, reject) => {
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`A thread ended with code ${code} before its work.`)))
    worker.on('message', (message: JobMessage) => {
      if (message.type === 'done') resolve(message.shard)
      else onProgress(message.bytes, message.records)
    })
    worker.postMessage(job)
  })
    .finally(() => {
      // Nobody has to wait until the thread is gone.
      void worker.terminate()
    })
    .then(unpackShard)

const runHere = async (job: RangeJob, onProgress: OnProgress, signal: AbortSignal): Promise<Shard> => {
  const { checkRange } = await import('./check-range.js')
  return checkRange(job, onProgress, signal)
}

/** Checks ranges of a file at the same time: the first here, each of the others in a thread of its own. */
export const runJobs = async (
  [first, ...others]: readonly [RangeJob, ...RangeJob[]],
  startWorker: () => Worker,
  progress: ProgressDisplay,
): Promise<readonly Shard[]> => {
  const read: { readonly bytes: number; readonly records: number }[] = []
  const total = (what: 'bytes' | 'records') => read.reduce((sum, part) => sum + part[what], 0)
  const progressOf =
    (place: number): OnProgress =>
    (bytes, records) => {
      read[place] = { bytes, records }
      progress.update(total('bytes'), total('records'))
    }
  const workers: Worker[] = []
  const runElsewhere = (job: RangeJob, onProgress: OnProgress): Promise<Shard> => {
    const worker = startWorker()
    workers.push(worker)
    return runInWorker(worker, job, onProgress)
  }
  const failed = new AbortController()
  try {
    return await Promise.all([
      runHere(first, progressOf(0), failed.signal),
      ...others.map((job, index) => runElsewhere(job, progressOf(index + 1))),
    ])
  } catch (error) {
    failed.abort(error)
    for (const worker of workers) void worker.terminate()
    throw error
  }
}
