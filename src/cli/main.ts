#!/usr/bin/env node
import { createRequire } from 'node:module'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { calledAs } from './called-as.js'
import { localeIn } from './options/locale-in.js'
import { terminalWidth } from './output/terminal-width.js'

/** Where nobody reads any more, there is nothing to tell; where output cannot be written, it is told in a line. */
const endOnWriteError = ({ code, message }: NodeJS.ErrnoException): void => {
  if (code === 'EPIPE') process.exit(process.exitCode ?? 0)
  const full = { en: 'no space is left on the device', ja: '空き容量がありません' }
  const reason = code === 'ENOSPC' ? full : { en: message, ja: message }
  const mistake = {
    en: `cannot write the output: ${reason.en}`,
    ja: `出力を書き込めません（${reason.ja}）。`,
  }
  const told = mistake[localeIn(process.argv.slice(2))]
  process.stderr.write(`sti-atlas: ${told}\n`, () => process.exit(2))
}

const runCommand = async (): Promise<void> => {
  const { run } = await import('./run.js')
  const { version } = createRequire(import.meta.url)('../../package.json')
  const { stdin, stdout, stderr, env } = process
  const width = terminalWidth(stdout)
  stdout.on('error', endOnWriteError)
  stderr.on('error', ({ code }: NodeJS.ErrnoException) =>
    process.exit(code === 'EPIPE' ? (process.exitCode ?? 0) : 2),
  )
  process.exitCode = await run(
    process.argv.slice(2),
    {
      write: (text) => stdout.write(text),
      writeError: (text) => stderr.write(text),
      calledAs: calledAs(env),
      color: stdout.isTTY === true && env.NO_COLOR === undefined,
      ...(width !== undefined && { width }),
      standardInput: stdin,
      ...(stderr.isTTY && { showProgress: (line: string) => stderr.write(`\r\u001b[2K${line}`) }),
      startWorker: () => new Worker(new URL(import.meta.url)),
    },
    version,
  )
}

if (isMainThread) await runCommand()
else if (parentPort) (await import('./validate/serve-jobs.js')).serveJobs(parentPort)
