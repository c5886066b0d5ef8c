import type { Command } from 'commander'
import type { Locale } from '../../time/locale.js'
import { type InputFile, readInputFile } from '../input/input-file.js'
import type { CommandIo } from '../io.js'
import { exitCodeOf } from '../validate/exit-code.js'
import { inputSources } from '../validate/input-source.js'
import { requireRoom } from '../validate/require-room.js'
import { type ValidateFlags, validateOptions } from '../validate/validate-options.js'

const requireRoomFor = async (
  paths: readonly string[],
  { accepted, mapping, jobs }: ValidateFlags,
): Promise<void> => {
  if (accepted === undefined) return
  await requireRoom(accepted, mapping === undefined ? paths : [...paths, mapping], jobs)
}

/** Validates files as one dataset, writes the report and the accepted records; gives the exit code. */
const validate = async (
  files: readonly InputFile[],
  flags: ValidateFlags,
  io: CommandIo,
  locale: Locale,
): Promise<number> => {
  await requireRoomFor(
    files.map(({ path }) => path),
    flags,
  )
  const { requestOf } = await import('../validate/request-of.js')
  const { validateInputs } = await import('../validate/validate-inputs.js')
  const { offendingLines } = await import('../validate/offending-lines.js')
  const { reportFormats } = await import('../validate/report-formats.js')
  const { writeAccepted } = await import('../validate/write-accepted.js')
  const sources = await inputSources(files, io)
  const validated = await validateInputs(sources, await requestOf(flags, locale), io)
  const { report, isUnread, tables } = validated
  const { format, encoding, accepted } = flags
  const lineOf =
    format === 'text' ? { lineOf: await offendingLines(report.issues, sources, encoding, tables) } : {}
  for (const part of reportFormats[format](report, { locale, io, ...lineOf })) io.write(part)
  if (accepted !== undefined) await writeAccepted(accepted, validated)
  return exitCodeOf(report, isUnread)
}

/** `sti-atlas validate <file|-> …`: checks a dataset. */
export const addValidate = (
  program: Command,
  io: CommandIo,
  locale: Locale,
  exit: (code: number) => void,
): void => {
  const command = program
    .command('validate')
    .description(
      { en: 'check a dataset; - is standard input', ja: 'データセットを検証する。-は標準入力' }[locale],
    )
    .argument(
      '<files...>',
      {
        en: 'files that make the dataset; where each has another kind of records, name it, as in program=grants.csv',
        ja: 'データセットのファイル。種類がファイルごとに違うときはprogram=grants.csvのように種類を添える',
      }[locale],
    )
    .action(async (paths: readonly string[], flags: ValidateFlags) =>
      exit(await validate(paths.map(readInputFile), flags, io, locale)),
    )
  for (const option of validateOptions(locale)) command.addOption(option)
}
