import type { Command } from 'commander'
import type { Locale } from '../../time/locale.js'
import type { CommandIo } from '../io.js'
import { kindNamed } from '../options/kind.js'
import { jsonText } from '../output/json-text.js'

/** `sti-atlas schema <kind>`: the JSON Schema of a kind, or of a dataset. */
export const addSchema = (program: Command, io: CommandIo, locale: Locale): void => {
  program
    .command('schema')
    .description(
      {
        en: 'print the JSON Schema of a kind of record, or of a dataset',
        ja: 'ある種類のレコード、またはデータセットのJSON Schemaを示す',
      }[locale],
    )
    .argument('<kind>', { en: 'a kind of record, or dataset', ja: 'レコードの種類、またはdataset' }[locale])
    .action(async (name: string) => {
      const kind = name === 'dataset' ? undefined : kindNamed(name)
      const { datasetJsonSchema, recordJsonSchema } = await import('../../schemas/json-schema.js')
      io.write(`${jsonText(kind ? recordJsonSchema(kind) : datasetJsonSchema())}\n`)
    })
}
