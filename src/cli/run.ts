import { Command, CommanderError } from 'commander'
import { isAtlasError } from '../atlas/error.js'
import { addCompare } from './commands/compare.js'
import { addFind } from './commands/find.js'
import { addList } from './commands/list.js'
import { addMerge } from './commands/merge.js'
import { addSchema } from './commands/schema.js'
import { addShow } from './commands/show.js'
import { addTemplate } from './commands/template.js'
import { addValidate } from './commands/validate.js'
import { isFailure } from './failure.js'
import type { CommandIo } from './io.js'
import { safeForTerminal } from './safe-for-terminal.js'

/** Runs the command with its arguments (without `node` and the script); gives the exit code: 0, 1 or 2. */
export const run = async (args: readonly string[], io: CommandIo, version: string): Promise<number> => {
  let exitCode = 0
  const program = new Command('sti-atlas')
    .description('International strategies for science, technology and innovation side by side.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: io.write,
      writeErr: io.writeError,
      getOutHelpWidth: () => io.width ?? 80,
      getErrHelpWidth: () => io.width ?? 80,
      outputError: (text, write) => write(safeForTerminal(text.replace(/^error: /, 'sti-atlas: '))),
    })
  addCompare(program, io)
  const exit = (code: number) => {
    exitCode = code
  }
  addValidate(program, io, exit)
  addMerge(program, io, exit)
  addFind(program, io)
  addShow(program, io)
  addList(program, io)
  addSchema(program, io)
  addTemplate(program, io)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!isFailure(error) && !isAtlasError(error)) throw error
    io.writeError(`sti-atlas: ${safeForTerminal(error.message)}\n`)
    return 2
  }
}
