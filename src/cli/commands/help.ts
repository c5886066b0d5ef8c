import type { Command } from 'commander'
import type { Locale } from '../../time/locale.js'
import { unknownTerms } from '../mistakes/terms.js'
import { localeOption } from '../options/locale-option.js'

/** `sti-atlas help [command]`: what the command offers, or one of its commands. */
export const addHelp = (program: Command, description: string, locale: Locale): void => {
  program
    .command('help')
    .description(description)
    .argument('[command]', { en: 'a command', ja: 'コマンド' }[locale])
    .addOption(localeOption(locale))
    .action((name: string | undefined) => {
      if (name === undefined) program.help()
      const names = program.commands.map((command) => command.name())
      const asked = program.commands.find((command) => command.name() === name)
      if (!asked) throw unknownTerms('command', [name], names, 'コマンド')
      asked.help()
    })
}
