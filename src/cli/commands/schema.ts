import type { Command } from 'commander'
import * as z from 'zod'
import { recordSchemas } from '../../schemas/dataset.js'
import type { CommandIo } from '../io.js'
import { kindNamed } from '../kind.js'

/** `sti-atlas schema <kind>`: the JSON Schema of a kind. */
export const addSchema = (program: Command, io: CommandIo): void => {
  program
    .command('schema')
    .description('print the JSON Schema of a kind of record')
    .argument('<kind>', 'a kind of record')
    .action((name: string) => {
      const kind = kindNamed(name)
      io.write(
        `${JSON.stringify({ $id: `${kind}.json`, ...z.toJSONSchema(recordSchemas[kind]) }, null, 2)}\n`,
      )
    })
}
