#!/usr/bin/env node
import { createRequire } from 'node:module'
import { run } from './run.js'

const { version } = createRequire(import.meta.url)('../../package.json')

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

process.exitCode = await run(
  process.argv.slice(2),
  {
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    color: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    ...(process.stdout.isTTY ? { width: process.stdout.columns } : {}),
  },
  version,
)
