import type { Command } from 'commander'
import type { Rule } from '../../validate/rules/rule.js'
import { formatOption } from '../format-option.js'
import type { CommandIo } from '../io.js'
import { jsonText } from '../json-text.js'
import type { Locale } from '../locale-in.js'
import { localeOption } from '../locale-option.js'
import { type ExplanationFormatName, explanationFormatNames } from '../names.js'
import { safeForTerminal } from '../safe-for-terminal.js'
import { someValuesIn } from '../values.js'

interface ExplainFlags {
  readonly format: ExplanationFormatName
}

const DEFAULT_WIDTH = 80

const list = async (rules: readonly Rule[], format: ExplanationFormatName, locale: Locale) => {
  if (format === 'json') return jsonText(rules)
  const { ruleList, ruleListMarkdown } = await import('../explain/rule-list.js')
  return format === 'markdown' ? ruleListMarkdown(rules, locale) : safeForTerminal(ruleList(rules, locale))
}

const explanation = async (
  rules: readonly Rule[],
  format: ExplanationFormatName,
  locale: Locale,
  { width = DEFAULT_WIDTH, color }: CommandIo,
) => {
  if (format === 'json') return jsonText(rules)
  if (format === 'markdown') {
    const { ruleMarkdown } = await import('../explain/rule-markdown.js')
    return rules.map((rule) => ruleMarkdown(rule, locale)).join('\n\n')
  }
  const { ruleText } = await import('../explain/rule-text.js')
  return rules.map((rule) => ruleText(rule, { locale, width, color })).join('\n\n\n')
}

/** `sti-atlas explain [codes…]`: what codes of the validator mean, or which there are. */
export const addExplain = (program: Command, io: CommandIo, locale: Locale): void => {
  program
    .command('explain')
    .description(
      {
        en: 'tell what a code of the validator means, with an example, or list the codes',
        ja: '検証の指摘のコードの意味を例とともに示すか、コードの一覧を示す',
      }[locale],
    )
    .argument(
      '[codes...]',
      {
        en: 'codes such as unknown-term, apart or joined by commas',
        ja: 'unknown-termなどのコード。コンマで区切ってもよい',
      }[locale],
    )
    .addOption(formatOption(explanationFormatNames, locale))
    .addOption(localeOption(locale))
    .action(async (given: readonly string[], { format }: ExplainFlags) => {
      const codes = given.flatMap((text) => someValuesIn(text, 'explain'))
      const { allRules } = await import('../../validate/rules/all-rules.js')
      const { rulesNamed } = await import('../explain/rules-named.js')
      const text =
        codes.length === 0
          ? await list(allRules, format, locale)
          : await explanation(rulesNamed(codes, allRules), format, locale, io)
      io.write(`${text}\n`)
    })
}
