import { type Command, Option } from 'commander'
import type { Kind } from '../../model/kinds.js'
import type { Locale } from '../../time/locale.js'
import { type InputFormat, inputFormats } from '../../validate/read/detect-format.js'
import type { CommandIo } from '../io.js'
import { type BaseName, baseOption } from '../options/base-option.js'
import { formatOption } from '../options/format-option.js'
import { kindNamed } from '../options/kind.js'
import { localeOption } from '../options/locale-option.js'
import { type ReportFormatName, reportFormatNames } from '../options/names.js'
import { wholeNumber } from '../options/whole-number.js'
import { exitCodeOf } from '../validate/exit-code.js'
import { inputSources } from '../validate/input-source.js'
import { knownEncoding } from '../validate/known-encoding.js'
import { requireRoom } from '../validate/require-room.js'
import type { ValidateRequest } from '../validate/validate-inputs.js'
import { addWrittenForms, type WrittenFlags, writtenForms } from '../validate/written-forms.js'

interface ValidateFlags extends WrittenFlags {
  readonly kind?: Kind
  readonly input?: InputFormat
  readonly mapping?: string
  readonly encoding?: string
  readonly base: BaseName
  readonly jobs: number
  readonly shard: number
  readonly maxIssues: number
  readonly accepted?: string
  readonly format: ReportFormatName
}

const MAX_ISSUES = 10_000

const requestOf = async (flags: ValidateFlags, locale: Locale): Promise<ValidateRequest> => {
  const { kind, input, mapping, encoding, base, jobs, shard, maxIssues, accepted, format } = flags
  const { readMappingFile } = await import('../validate/mapping-file.js')
  return {
    settings: {
      ...(kind && { kind }),
      ...(mapping !== undefined && { mapping: await readMappingFile(mapping), mappingPath: mapping }),
      ...writtenForms(flags),
      base,
      maxIssues,
    },
    ...(input && { format: input }),
    ...(encoding !== undefined && { encoding }),
    jobs,
    shard,
    isToMerge: format === 'json',
    isToAccept: accepted !== undefined,
    locale,
  }
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
    .argument('<files...>', { en: 'files that make the dataset', ja: 'データセットのファイル' }[locale])
    .option(
      '--kind <kind>',
      {
        en: 'the kind of the records, where the input does not say',
        ja: 'レコードの種類。入力だけでは分からないときに指定する',
      }[locale],
      kindNamed,
    )
    .addOption(
      new Option('--input <format>', { en: 'format of the input', ja: '入力の形式' }[locale]).choices(
        inputFormats,
      ),
    )
    .option(
      '--mapping <file>',
      {
        en: "a JSON file that says how other people's fields become ours",
        ja: 'ほかの人が決めた項目の対応表（JSON）',
      }[locale],
    )
    .option(
      '--encoding <name>',
      { en: 'encoding of the input, such as shift_jis', ja: '入力の文字コード。shift_jisなど' }[locale],
      knownEncoding,
    )
  addWrittenForms(command, locale)
    .addOption(baseOption(locale))
    .option(
      '--jobs <number>',
      { en: 'threads that share an NDJSON file', ja: 'NDJSONのファイルを分担するスレッドの数' }[locale],
      wholeNumber('--jobs', 1),
      1,
    )
    .option(
      '--shard <number>',
      { en: 'place of the input in a larger whole', ja: '分割したデータの中での、この入力の順番' }[locale],
      wholeNumber('--shard', 0),
      0,
    )
    .option(
      '--max-issues <number>',
      {
        en: 'issues to keep, errors before the rest; all are counted',
        ja: '残す指摘の数。誤りを先に残し、件数はすべて数える',
      }[locale],
      wholeNumber('--max-issues', 0),
      MAX_ISSUES,
    )
    .option(
      '--accepted <file>',
      {
        en: 'a JSON file to write the accepted records into, mapped and normalized',
        ja: '受け入れたレコードを、変換や正規化をしたうえで書き出すJSONファイル',
      }[locale],
    )
    .addOption(formatOption(reportFormatNames, locale))
    .addOption(localeOption(locale))
    .action(async (paths: readonly string[], flags: ValidateFlags) => {
      const { mapping, encoding, jobs, accepted } = flags
      const read = mapping === undefined ? paths : [...paths, mapping]
      if (accepted !== undefined) await requireRoom(accepted, read, jobs)
      const { validateInputs } = await import('../validate/validate-inputs.js')
      const { offendingLines } = await import('../validate/offending-lines.js')
      const { reportFormats } = await import('../validate/report-formats.js')
      const { writeAccepted } = await import('../validate/write-accepted.js')
      const sources = await inputSources(paths, io)
      const validated = await validateInputs(sources, await requestOf(flags, locale), io)
      const { report, isUnread, tables } = validated
      const lineOf =
        flags.format === 'text'
          ? { lineOf: await offendingLines(report.issues, sources, encoding, tables) }
          : {}
      for (const part of reportFormats[flags.format](report, { locale, io, ...lineOf })) io.write(part)
      if (accepted !== undefined) await writeAccepted(accepted, validated)
      exit(exitCodeOf(report, isUnread))
    })
}
