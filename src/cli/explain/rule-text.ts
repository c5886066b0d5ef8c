import { neutralizeWithinLines } from '../../render/neutralize-control-characters.js'
import { wrapText } from '../../render/wrap-text.js'
import { severityWords } from '../../validate/report/report-words.js'
import type { Rule } from '../../validate/rules/rule.js'
import type { Locale } from '../locale-in.js'
import { shownExample } from './rule-example.js'
import { ruleWords } from './rule-words.js'

/** How an explanation is laid out for a terminal. */
export interface Layout {
  readonly locale: Locale
  readonly width: number
  readonly color: boolean
}

const indented = (text: string): string =>
  neutralizeWithinLines(text.trimEnd())
    .split(/\r?\n/)
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')

/** A rule for a terminal: code, title and severity, what it means and why, and data that breaks and keeps it. */
export const ruleText = (rule: Rule, { locale, width, color }: Layout): string => {
  const { code, severity, title, description, example } = rule
  const words = ruleWords[locale]
  const strong = (text: string) => (color ? `\u001b[1m${text}\u001b[22m` : text)
  const wrap = (text: string) => wrapText(text, width).join('\n')
  const examples = (shown: ReturnType<typeof shownExample>) => [
    `${words.bad}${shown.isPartial ? words.partial : ''}${words.colon}`,
    indented(shown.bad),
    `${words.good}${words.colon}`,
    indented(shown.good),
  ]
  return [
    `${strong(code)}\n${wrap(words.heading(title[locale], severityWords[severity][locale]))}`,
    wrap(description[locale]),
    ...(example ? examples(shownExample(example)) : []),
  ].join('\n\n')
}
