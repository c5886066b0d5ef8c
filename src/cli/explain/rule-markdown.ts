import { escapeMarkdown } from '../../render/escape-markdown.js'
import { fenceFor } from '../../render/fence-for.js'
import type { Locale } from '../../time/locale.js'
import type { Rule } from '../../validate/rules/rule.js'
import { explanationOf, type LabelledData } from './explanation.js'

const block = ({ language, text }: LabelledData): string => {
  const fence = fenceFor(text)
  return `${fence}${language}\n${text}\n${fence}`
}

/** The explanation of a rule as Markdown. */
export const ruleMarkdown = (rule: Rule, locale: Locale): string => {
  const { code, heading, description, examples } = explanationOf(rule, locale)
  return [
    `# ${escapeMarkdown(code)}`,
    `**${escapeMarkdown(heading)}**`,
    escapeMarkdown(description),
    ...examples.flatMap((data) => [data.label, block(data)]),
  ].join('\n\n')
}
