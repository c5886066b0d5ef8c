import type { Locale } from '../../time/locale.js'
import type { Report } from '../../validate/report/report.js'
import { worstFirst } from '../../validate/report/severities.js'
import { COMMAND } from '../called-as.js'

const MOST = 3
const codes = /^[a-z][a-z0-9-]*$/

const words = { en: 'More on the issues: ', ja: '指摘の説明：' } as const

/** The command that explains the first codes of a report, those of errors before others, in a line; none where it has no issue. */
export const explainLine = ({ issues }: Report, locale: Locale, command = COMMAND): readonly string[] => {
  const first = [...new Set(worstFirst(issues).map(({ code }) => code))]
    .filter((code) => codes.test(code))
    .slice(0, MOST)
  return first.length === 0 ? [] : [`${words[locale]}${command} explain ${first.join(' ')}\n`]
}
