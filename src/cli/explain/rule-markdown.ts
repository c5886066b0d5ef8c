import { escapeMarkdown } from '../../render/escape-markdown.js'
import { fenceFor } from '../../render/fence-for.js'
import type { Locale } from '../../time/locale.js'
import type { Rule } from '../../validate/rules/rule.js'
import { explanationOf, type LabelledData, type TextBlock } from './explanation.js'

const blockOf = ({ name, language, text }: TextBlock): string => {
  const fence = fenceFor(text)
  const block = `${fence}${language}\n${text}\n${fence}`
  return name === undefined ? block : `\`${name}\`\n\n${block}`
}

const dataOf = ({ label, blocks, note, call }: LabelledData): readonly string[] => [
  label,
  ...blocks.map(blockOf),
  ...(note === undefined ? [] : [escapeMarkdown(note)]),
  ...(call ? [blockOf(call)] : []),
]

/** The explanation of a rule as Markdown. */
export const ruleMarkdown = (rule: Rule, locale: Locale): string => {
  const { code, heading, paragraphs, examples } = explanationOf(rule, locale)
  return [
    `# ${escapeMarkdown(code)}`,
    `**${escapeMarkdown(heading)}**`,
    ...paragraphs.map(escapeMarkdown),
    ...examples.flatMap(dataOf),
  ].join('\n\n')
}
