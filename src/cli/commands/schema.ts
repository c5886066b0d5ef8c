import type { Command } from 'commander'
import type { CommandIo } from '../io.js'
import { kindNamed } from '../kind.js'

/** `sti-atlas schema <kind>`: the JSON Schema of a kind. */
export const addSchema = (program: Command, io: CommandIo): void => {
  program
    .command('schema')
    .description('print the JSON Schema of a kind of record')
    .argument('<kind>', 'a kind of record')
    .action(async (name: string) => {
      const kind = kindNamed(name)
      const { toJSONSchema } = await import('zod')
      const { recordSchemas } = await import('../../schemas/dataset.js')
      io.write(`${JSON.stringify({ $id: `${kind}.json`, ...toJSONSchema(recordSchemas[kind]) }, null, 2)}\n`)
    })
}
