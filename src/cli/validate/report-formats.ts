import type { Locale } from '../../time/locale.js'
import type { Issue, Report } from '../../validate/report/report.js'
import { reportToGithub } from '../../validate/report/to-github.js'
import { reportJsonParts } from '../../validate/report/to-json.js'
import { reportToMarkdown } from '../../validate/report/to-markdown.js'
import { reportToSarif } from '../../validate/report/to-sarif.js'
import { reportToText } from '../../validate/report/to-text.js'
import type { CommandIo } from '../io.js'
import type { ReportFormatName } from '../options/names.js'
import { explainLine } from './explain-line.js'

/** What a format needs besides the report. */
export interface Writing {
  readonly locale: Locale
  readonly io: CommandIo
  readonly lineOf?: (issue: Issue) => string | undefined
}

/** How a report can be written, by the name of the format: in parts, of which a long report has many. */
export const reportFormats: Readonly<
  Record<ReportFormatName, (report: Report, writing: Writing) => Iterable<string>>
> = {
  text: (report, { locale, io: { calledAs, color, width }, lineOf }) => [
    reportToText(report, { locale, color, lineOf, width }),
    // What reads a pipe counts on the sentence with the numbers coming last.
    ...(width === undefined ? [] : explainLine(report, locale, calledAs)),
  ],
  json: reportJsonParts,
  github: (report, { locale }) => [reportToGithub(report, { locale })],
  sarif: (report, { locale }) => [reportToSarif(report, { locale })],
  markdown: (report, { locale }) => [reportToMarkdown(report, { locale })],
}
