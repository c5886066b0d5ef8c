import type { Command } from 'commander'
import { curated } from '../../curated.js'
import { validateDataset } from '../../validate/validate-dataset.js'
import { failure } from '../failure.js'
import type { CommandIo } from '../io.js'
import { readText } from '../read-text.js'
import { safeForTerminal } from '../safe-for-terminal.js'

/** `sti-atlas validate <file>`: checks a dataset. */
export const addValidate = (program: Command, io: CommandIo, exit: (code: number) => void): void => {
  program
    .command('validate')
    .description('check a dataset')
    .argument('<file>', 'a JSON dataset')
    .option('--format <format>', 'text or json', 'text')
    .action(async (path: string, { format }: { format: string }) => {
      const text = await readText(path)
      const parse = (): unknown => {
        try {
          return JSON.parse(text)
        } catch (error) {
          throw failure(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
        }
      }
      const { report } = validateDataset(parse(), { base: curated })
      if (format === 'json') io.write(`${JSON.stringify(report, null, 2)}\n`)
      else
        for (const { severity, code, pointer, message } of report.issues)
          io.write(safeForTerminal(`${severity} ${code} ${pointer}: ${message.en}\n`))
      exit(report.ok ? 0 : 1)
    })
}
