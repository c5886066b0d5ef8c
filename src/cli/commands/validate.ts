import { type Command, Option } from 'commander'
import type { Kind } from '../../model/kinds.js'
import type { InputFormat } from '../../validate/read/detect-format.js'
import { findEncoding } from '../../validate/read/encoding.js'
import { type BaseName, baseOption } from '../base-option.js'
import { failure } from '../failure.js'
import { formatOption } from '../format-option.js'
import type { CommandIo } from '../io.js'
import { kindNamed } from '../kind.js'
import { type Locale, localeOption } from '../locale.js'
import { type ReportFormatName, reportFormatNames } from '../names.js'
import { readJsonFile } from '../read-json-file.js'
import { exitCodeOf } from '../validate/exit-code.js'
import { inputFormats } from '../validate/input-format.js'
import { inputSources } from '../validate/input-source.js'
import { addWrittenForms, type WrittenFlags, writtenForms } from '../validate/written-forms.js'
import { wholeNumber } from '../whole-number.js'

interface ValidateFlags extends WrittenFlags {
  readonly kind?: Kind
  readonly input?: InputFormat
  readonly mapping?: string
  readonly encoding?: string
  readonly base: BaseName
  readonly jobs: number
  readonly shard: number
  readonly maxIssues: number
  readonly format: ReportFormatName
  readonly locale: Locale
}

const MAX_ISSUES = 10_000

const knownEncoding = (name: string): string => {
  if ('code' in findEncoding(new Uint8Array(0), name))
    throw failure(
      `unknown encoding "${name}"; known are utf-8, utf-16, shift_jis, euc-jp, windows-1252 and more`,
    )
  return name
}

/** `sti-atlas validate <file|-> …`: checks a dataset. */
export const addValidate = (program: Command, io: CommandIo, exit: (code: number) => void): void => {
  const command = program
    .command('validate')
    .description('check a dataset; - is standard input')
    .argument('<files...>', 'files that make the dataset')
    .option('--kind <kind>', 'the kind of the records, where the input does not say', kindNamed)
    .addOption(new Option('--input <format>', 'format of the input').choices(inputFormats))
    .option('--mapping <file>', "a JSON file that says how other people's fields become ours")
    .option('--encoding <name>', 'encoding of the input, such as shift_jis', knownEncoding)
  addWrittenForms(command)
    .addOption(baseOption())
    .option('--jobs <number>', 'threads that share an NDJSON file', wholeNumber('--jobs', 1), 1)
    .option('--shard <number>', 'place of the input in a larger whole', wholeNumber('--shard', 0), 0)
    .option(
      '--max-issues <number>',
      'issues to keep; all are counted',
      wholeNumber('--max-issues', 0),
      MAX_ISSUES,
    )
    .addOption(formatOption(reportFormatNames))
    .addOption(localeOption())
    .action(async (paths: readonly string[], flags: ValidateFlags) => {
      const { kind, input, mapping, encoding, base, jobs, shard, maxIssues, locale } = flags
      const { validateInputs } = await import('../validate/validate-inputs.js')
      const { offendingLines } = await import('../validate/offending-lines.js')
      const { reportFormats } = await import('../validate/report-formats.js')
      const sources = await inputSources(paths, io)
      const settings = {
        ...(kind && { kind }),
        ...(mapping !== undefined && { mapping: await readJsonFile(mapping), mappingPath: mapping }),
        ...writtenForms(flags),
        base,
        maxIssues,
      }
      const request = {
        settings,
        ...(input && { format: input }),
        ...(encoding !== undefined && { encoding }),
        jobs,
        firstShard: shard,
        isToMerge: flags.format === 'json',
      }
      const report = await validateInputs(sources, request, io)
      const lineOf =
        flags.format === 'text' ? { lineOf: await offendingLines(report.issues, sources, encoding) } : {}
      for (const part of reportFormats[flags.format](report, { locale, io, ...lineOf })) io.write(part)
      exit(exitCodeOf(report))
    })
}
