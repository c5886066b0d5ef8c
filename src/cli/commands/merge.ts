import type { Command } from 'commander'
import type { Locale } from '../../time/locale.js'
import type { Report } from '../../validate/report/report.js'
import type { CommandIo } from '../io.js'
import { type BaseName, baseOption } from '../options/base-option.js'
import { formatOption } from '../options/format-option.js'
import { localeOption } from '../options/locale-option.js'
import { type ReportFormatName, reportFormatNames } from '../options/names.js'
import { exitCodeOf } from '../validate/exit-code.js'
import type { GivenReport } from '../validate/require-other-files.js'
import { hasUnread } from '../validate/unread-inputs.js'

interface MergeFlags {
  readonly base: BaseName
  readonly format: ReportFormatName
}

const readReports = async (paths: readonly string[]): Promise<readonly Report[]> => {
  const { readReport } = await import('../validate/report-file.js')
  const { requireGivenOnce } = await import('../validate/require-given-once.js')
  const { requireOtherFiles } = await import('../validate/require-other-files.js')
  await requireGivenOnce(paths)
  const given: GivenReport[] = []
  for (const path of paths) given.push({ path, report: await readReport(path) })
  requireOtherFiles(given)
  return given.map(({ report }) => report)
}

const merge = async (reports: readonly Report[], base: BaseName): Promise<Report> => {
  const { mergeReports } = await import('../../validate/merge-reports.js')
  const { baseOf } = await import('../validate/settings.js')
  const { inGivenOrder } = await import('../validate/in-given-order.js')
  return mergeReports(inGivenOrder(reports), { base: await baseOf(base) })
}

/** `sti-atlas merge <report.json …>`: the report of the whole from those of its shards. */
export const addMerge = (
  program: Command,
  io: CommandIo,
  locale: Locale,
  exit: (code: number) => void,
): void => {
  program
    .command('merge')
    .description(
      {
        en: 'merge JSON reports of the shards of a dataset into the report of the whole',
        ja: '分割したデータセットの報告（JSON）を、全体の報告にまとめる',
      }[locale],
    )
    .argument(
      '<reports...>',
      {
        en: 'reports that `validate --format json` has written',
        ja: '`validate --format json`で書き出した報告',
      }[locale],
    )
    .addOption(baseOption(locale))
    .addOption(formatOption(reportFormatNames, locale))
    .addOption(localeOption(locale))
    .action(async (paths: readonly string[], { base, format }: MergeFlags) => {
      const report = await merge(await readReports(paths), base)
      const { reportFormats } = await import('../validate/report-formats.js')
      for (const part of reportFormats[format](report, { locale, io })) io.write(part)
      exit(exitCodeOf(report, hasUnread(report.shards ?? [])))
    })
}
