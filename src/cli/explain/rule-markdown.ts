import { escapeMarkdown } from '../../render/escape-markdown.js'
import { fenceFor } from '../../render/fence-for.js'
import { neutralizeWithinLines } from '../../render/neutralize-control-characters.js'
import { severityWords } from '../../validate/report/report-words.js'
import type { Rule } from '../../validate/rules/rule.js'
import type { Locale } from '../locale-in.js'
import { type ShownExample, shownExample } from './rule-example.js'
import { ruleWords } from './rule-words.js'

const block = (language: ShownExample['language'], text: string): string => {
  const fence = fenceFor(text)
  return `${fence}${language}\n${neutralizeWithinLines(text.trimEnd())}\n${fence}`
}

/** A rule as Markdown: code, title and severity, what it means and why, and data that breaks and keeps it. */
export const ruleMarkdown = (rule: Rule, locale: Locale): string => {
  const { code, severity, title, description, example } = rule
  const words = ruleWords[locale]
  const examples = ({ language, bad, good, isPartial }: ShownExample) => [
    `${words.bad}${isPartial ? words.partial : ''}${words.colon}`,
    block(language, bad),
    `${words.good}${words.colon}`,
    block(language, good),
  ]
  return [
    `# ${escapeMarkdown(code)}`,
    `**${escapeMarkdown(words.heading(title[locale], severityWords[severity][locale]))}**`,
    escapeMarkdown(description[locale]),
    ...(example ? examples(shownExample(example)) : []),
  ].join('\n\n')
}
