import { type Command, Option } from 'commander'
import type { Locale } from '../../time/locale.js'
import type { CommandIo } from '../io.js'
import { kindNamed, kindTaken } from '../options/kind.js'
import { localeOption } from '../options/locale-option.js'
import { type FormFormatName, formFormatNames } from '../options/names.js'

interface TemplateFlags {
  readonly input: FormFormatName
}

/** `sti-atlas template <kind>`: an empty form for records of a kind. */
export const addTemplate = (program: Command, io: CommandIo, locale: Locale): void => {
  program
    .command('template')
    .description(
      {
        en: 'write an empty form for records of a kind, with its fields explained',
        ja: 'ある種類のレコードの空の様式を、項目の説明とともに書き出す',
      }[locale],
    )
    .argument('<kind>', kindTaken[locale])
    .addOption(
      new Option('--input <format>', { en: 'format of the form', ja: '様式の形式' }[locale])
        .choices(formFormatNames)
        .default('csv'),
    )
    .addOption(localeOption(locale))
    .action(async (name: string, { input }: TemplateFlags) => {
      const kind = kindNamed(name)
      const { forms } = await import('../template/forms.js')
      io.write(forms[input](kind, locale))
    })
}
