import type { Command } from 'commander'
import type { Locale } from '../../time/locale.js'
import type { CommandIo } from '../io.js'
import { kindNamed } from '../options/kind.js'

/** `sti-atlas schema <kind>`: the JSON Schema of a kind. */
export const addSchema = (program: Command, io: CommandIo, locale: Locale): void => {
  program
    .command('schema')
    .description(
      { en: 'print the JSON Schema of a kind of record', ja: 'ある種類のレコードのJSON Schemaを示す' }[
        locale
      ],
    )
    .argument('<kind>', { en: 'a kind of record', ja: 'レコードの種類' }[locale])
    .action(async (name: string) => {
      const kind = kindNamed(name)
      const { toJSONSchema } = await import('zod')
      const { recordSchemas } = await import('../../schemas/dataset.js')
      io.write(`${JSON.stringify({ $id: `${kind}.json`, ...toJSONSchema(recordSchemas[kind]) }, null, 2)}\n`)
    })
}
