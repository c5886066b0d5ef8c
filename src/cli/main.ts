#!/usr/bin/env node
import { createRequire } from 'node:module'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
}

const runCommand = async (): Promise<void> => {
  const { run } = await import('./run.js')
  const { version } = createRequire(import.meta.url)('../../package.json')
  const { stdin, stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) stream.on('error', endQuietly)
  process.exitCode = await run(
    process.argv.slice(2),
    {
      write: (text) => stdout.write(text),
      writeError: (text) => stderr.write(text),
      color: stdout.isTTY === true && env.NO_COLOR === undefined,
      ...(stdout.isTTY && { width: stdout.columns }),
      standardInput: stdin,
      ...(stderr.isTTY && { showProgress: (line: string) => stderr.write(`\r\u001b[2K${line}`) }),
      startWorker: () => new Worker(new URL(import.meta.url)),
    },
    version,
  )
}

if (isMainThread) await runCommand()
else if (parentPort) (await import('./validate/serve-jobs.js')).serveJobs(parentPort)
