import type { Command } from 'commander'
import { curated } from '../../curated.js'
import { mergeReports } from '../../validate/merge-reports.js'
import type { Report } from '../../validate/report.js'
import { type BaseName, baseOption } from '../base-option.js'
import { failure } from '../failure.js'
import { formatOption } from '../format-option.js'
import type { CommandIo } from '../io.js'
import { type Locale, localeOption } from '../locale.js'
import { exitCodeOf } from '../validate/exit-code.js'
import { readReport } from '../validate/report-file.js'
import { reportFormats } from '../validate/report-formats.js'

interface MergeFlags {
  readonly base: BaseName
  readonly format: string
  readonly locale: Locale
}

const merge = (reports: readonly Report[], base: BaseName): Report => {
  try {
    return mergeReports(reports, base === 'curated' ? { base: curated } : {})
  } catch (error) {
    throw failure(
      `the reports do not fit together: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** `sti-atlas merge <report.json …>`: the report of the whole from those of its shards. */
export const addMerge = (program: Command, io: CommandIo, exit: (code: number) => void): void => {
  program
    .command('merge')
    .description('merge JSON reports of the shards of a dataset into the report of the whole')
    .argument('<reports...>', 'reports that `validate --format json` has written')
    .addOption(baseOption())
    .addOption(formatOption(Object.keys(reportFormats)))
    .addOption(localeOption())
    .action(async (paths: readonly string[], { base, format, locale }: MergeFlags) => {
      const reports: Report[] = []
      for (const path of paths) reports.push(await readReport(path))
      const report = merge(reports, base)
      io.write(reportFormats[format]?.(report, { locale, io }) ?? '')
      exit(exitCodeOf(report))
    })
}
