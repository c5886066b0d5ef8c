import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CommandIo } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'

/** What a command did: its exit code, and what it wrote. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command as a shell does, with its output kept. */
export const runCommand = async (args: readonly string[], io: Partial<CommandIo> = {}): Promise<Outcome> => {
  let out = ''
  let err = ''
  const code = await run(
    args,
    {
      write: (text) => {
        out += text
      },
      writeError: (text) => {
        err += text
      },
      color: false,
      ...io,
    },
    '1.2.3',
  )
  return { code, out, err }
}

/** Writes a file into a folder that is gone after the test; gives its path. */
export const writeTemporary = (name: string, content: string | Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sti-atlas-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
