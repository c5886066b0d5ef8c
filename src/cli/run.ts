import { Command, CommanderError } from 'commander'
import type { LocalizedText } from '../model/records.js'
import type { Locale } from '../time/locale.js'
import { addCompare } from './commands/compare.js'
import { addExplain } from './commands/explain.js'
import { addFind } from './commands/find.js'
import { addHelp } from './commands/help.js'
import { addList } from './commands/list.js'
import { addMerge } from './commands/merge.js'
import { addSchema } from './commands/schema.js'
import { addShow } from './commands/show.js'
import { addTemplate } from './commands/template.js'
import { addValidate } from './commands/validate.js'
import { japaneseHelp } from './help/japanese-help.js'
import type { CommandIo } from './io.js'
import { commandLineErrorText } from './mistakes/command-line-error-text.js'
import { isMissingZod, missingZod } from './mistakes/missing-zod.js'
import { mistakeText } from './mistakes/mistake-text.js'
import { toldLine } from './mistakes/told-line.js'
import { localeIn } from './options/locale-in.js'
import { localeOption } from './options/locale-option.js'
import { DEFAULT_WIDTH } from './output/terminal-width.js'

/** What is told of a mistake of the user; nothing of any other error. */
const toldOf = (error: unknown): LocalizedText | undefined => {
  if (error instanceof CommanderError) return commandLineErrorText(error)
  return isMissingZod(error) ? missingZod : mistakeText(error)
}

/** Whether commander has stopped because it has shown help or the version. */
const isShown = (error: unknown): error is CommanderError =>
  error instanceof CommanderError && /^commander\.(?:help|version)/.test(error.code)

const helpIn = { en: 'display help for command', ja: 'ヘルプを表示する' } as const

const programIn = (locale: Locale, io: CommandIo, version: string): Command =>
  new Command('sti-atlas')
    .description(
      {
        en: 'International strategies for science, technology and innovation side by side.',
        ja: '科学技術・イノベーションの国際戦略を並べて見る。',
      }[locale],
    )
    .version(version, undefined, { en: 'output the version number', ja: 'バージョンを表示する' }[locale])
    .addOption(localeOption(locale))
    .helpOption(undefined, helpIn[locale])
    .helpCommand(false)
    .configureHelp(locale === 'ja' ? japaneseHelp : {})
    .exitOverride()
    .configureOutput({
      writeOut: io.write,
      writeErr: io.writeError,
      getOutHelpWidth: () => io.width ?? DEFAULT_WIDTH,
      getErrHelpWidth: () => io.width ?? DEFAULT_WIDTH,
      outputError: () => undefined,
    })

/** Runs the command with its arguments (without `node` and the script); gives the exit code: 0, 1 or 2. */
export const run = async (args: readonly string[], io: CommandIo, version: string): Promise<number> => {
  let exitCode = 0
  const exit = (code: number) => {
    exitCode = code
  }
  const locale = localeIn(args)
  const program = programIn(locale, io, version)
  addCompare(program, io, locale)
  addValidate(program, io, locale, exit)
  addMerge(program, io, locale, exit)
  addExplain(program, io, locale)
  addFind(program, io, locale)
  addShow(program, io, locale)
  addList(program, io, locale)
  addSchema(program, io, locale)
  addTemplate(program, io, locale)
  addHelp(program, helpIn[locale], locale)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (isShown(error)) return error.exitCode === 0 ? 0 : 2
    const told = toldOf(error)
    if (!told) throw error
    io.writeError(toldLine(told[locale]))
    return 2
  }
}
