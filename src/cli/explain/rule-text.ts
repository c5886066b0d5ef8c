import { wrapText } from '../../render/wrap-text.js'
import type { Locale } from '../../time/locale.js'
import type { Rule } from '../../validate/rules/rule.js'
import { explanationOf, type TextBlock } from './explanation.js'

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

const blockOf = ({ name, text }: TextBlock): string =>
  name === undefined ? indented(text) : `${indented(name)}\n\n${indented(indented(text))}`

/** The explanation of a rule for a terminal. */
export const ruleText = (rule: Rule, { locale, width, color }: Layout): string => {
  const { code, heading, paragraphs, examples } = explanationOf(rule, locale)
  const wrap = (text: string) => wrapText(text, width).join('\n')
  return [
    `${color ? `\u001b[1m${code}\u001b[22m` : code}\n${wrap(heading)}`,
    ...paragraphs.map(wrap),
    ...examples.flatMap(({ label, blocks, note, call }) => [
      label,
      ...blocks.map(blockOf),
      ...(note === undefined ? [] : [wrap(note)]),
      ...(call ? [blockOf(call)] : []),
    ]),
  ].join('\n\n')
}
