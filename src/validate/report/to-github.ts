import { neutralizeControlCharacters } from '../../render/neutralize-control-characters.js'
import { type Locale, localeOf } from '../../time/locale.js'
import { refuseUnknownOptions } from '../refuse-unknown-options.js'
import type { Report, Severity } from './report.js'
import { endOfReport } from './report-words.js'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

const message = (text: string): string => neutralizeControlCharacters(text).replaceAll('%', '%25')

const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * Writes a report as workflow commands of GitHub Actions, which show issues at their lines in a pull request. Text of
 * the input cannot give commands of its own.
 *
 * @example
 * ```ts
 * import { reportToGithub, validateDataset } from 'sti-atlas/validate'
 *
 * const { report } = validateDataset([{ id: 'x' }], { kind: 'technology', input: 'data/technologies.json' })
 * reportToGithub(report).split('\n')[0] //=> '::error file=data/technologies.json,title=missing-field::/0/name The field "name" is missing.'
 * ```
 */
export const reportToGithub = (
  report: Report,
  options: { readonly locale?: Locale | undefined } = {},
): string => {
  refuseUnknownOptions(options, { locale: true })
  const locale = localeOf(options.locale)
  const lines = report.issues.map(({ severity, code, input, position, pointer, message: said, hint }) => {
    const properties = [
      ...(input === undefined ? [] : [`file=${property(input)}`]),
      ...(position ? [`line=${position.line}`, `col=${position.column}`] : []),
      `title=${property(code)}`,
    ]
    const text = [pointer, said[locale], hint?.[locale] ?? ''].filter((part) => part !== '').join(' ')
    return `::${COMMANDS[severity]} ${properties.join(',')}::${message(text)}`
  })
  return `${[...lines, endOfReport(report, locale)].join('\n')}\n`
}
