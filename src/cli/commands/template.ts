import { type Command, Option } from 'commander'
import type { Kind } from '../../model/kinds.js'
import type { CommandIo } from '../io.js'
import { kindNamed } from '../kind.js'
import { type Locale, localeOption } from '../locale.js'
import { csvForm } from '../template/csv-form.js'
import { jsonForm } from '../template/json-form.js'
import { yamlForm } from '../template/yaml-form.js'

const forms: Readonly<Record<string, (kind: Kind, locale: Locale) => string>> = {
  csv: csvForm,
  json: jsonForm,
  yaml: yamlForm,
}

interface TemplateFlags {
  readonly input: string
  readonly locale: Locale
}

/** `sti-atlas template <kind>`: an empty form for records of a kind. */
export const addTemplate = (program: Command, io: CommandIo): void => {
  program
    .command('template')
    .description('write an empty form for records of a kind, with its fields explained')
    .argument('<kind>', 'a kind of record, singular or plural')
    .addOption(
      new Option('--input <format>', 'format of the form').choices(Object.keys(forms)).default('csv'),
    )
    .addOption(localeOption())
    .action((name: string, { input, locale }: TemplateFlags) => {
      const form = forms[input]
      if (form) io.write(form(kindNamed(name), locale))
    })
}
