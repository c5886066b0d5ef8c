import { type Command, Option } from 'commander'
import type { CommandIo } from '../io.js'
import { kindNamed } from '../kind.js'
import { type Locale, localeOption } from '../locale.js'
import { type FormFormatName, formFormatNames } from '../names.js'

interface TemplateFlags {
  readonly input: FormFormatName
  readonly locale: Locale
}

/** `sti-atlas template <kind>`: an empty form for records of a kind. */
export const addTemplate = (program: Command, io: CommandIo): void => {
  program
    .command('template')
    .description('write an empty form for records of a kind, with its fields explained')
    .argument('<kind>', 'a kind of record, singular or plural')
    .addOption(new Option('--input <format>', 'format of the form').choices(formFormatNames).default('csv'))
    .addOption(localeOption())
    .action(async (name: string, { input, locale }: TemplateFlags) => {
      const kind = kindNamed(name)
      const { forms } = await import('../template/forms.js')
      io.write(forms[input](kind, locale))
    })
}
