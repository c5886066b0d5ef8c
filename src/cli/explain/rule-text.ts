import { wrapText } from '../../render/wrap-text.js'
import type { Locale } from '../../time/locale.js'
import type { Rule } from '../../validate/rules/rule.js'
import { explanationOf } from './explanation.js'

/** How an explanation is laid out for a terminal. */
export interface Layout {
  readonly locale: Locale
  readonly width: number
  readonly color: boolean
}

const indented = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')

/** The explanation of a rule for a terminal. */
export const ruleText = (rule: Rule, { locale, width, color }: Layout): string => {
  const { code, heading, description, examples } = explanationOf(rule, locale)
  const wrap = (text: string) => wrapText(text, width).join('\n')
  return [
    `${color ? `\u001b[1m${code}\u001b[22m` : code}\n${wrap(heading)}`,
    wrap(description),
    ...examples.flatMap(({ label, text }) => [label, indented(text)]),
  ].join('\n\n')
}
