import { escapeMarkdown } from '../../render/escape-markdown.js'
import { severityWords } from '../../validate/report/report-words.js'
import type { Rule } from '../../validate/rules/rule.js'
import type { Locale } from '../locale-in.js'
import { ruleWords } from './rule-words.js'

const told = ({ title, severity }: Rule, locale: Locale) =>
  ruleWords[locale].heading(title[locale], severityWords[severity][locale])

/** Every code with its title and severity, a line each. */
export const ruleList = (rules: readonly Rule[], locale: Locale): string => {
  const width = rules.reduce((most, { code }) => Math.max(most, code.length), 0)
  return rules.map((rule) => `${rule.code.padEnd(width)}  ${told(rule, locale)}`).join('\n')
}

/** Every code with its title and severity, as a Markdown list. */
export const ruleListMarkdown = (rules: readonly Rule[], locale: Locale): string =>
  rules.map((rule) => `- \`${rule.code}\` ${escapeMarkdown(told(rule, locale))}`).join('\n')
