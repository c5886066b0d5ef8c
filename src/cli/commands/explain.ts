import type { Command } from 'commander'
import type { Locale } from '../../time/locale.js'
import type { Rule } from '../../validate/rules/rule.js'
import type { CommandIo } from '../io.js'
import { formatOption } from '../options/format-option.js'
import { localeOption } from '../options/locale-option.js'
import { type ListFormatName, listFormatNames } from '../options/names.js'
import { someValuesIn } from '../options/values.js'
import { jsonText } from '../output/json-text.js'
import { listFormats } from '../output/list-formats.js'
import { DEFAULT_WIDTH } from '../output/terminal-width.js'

interface ExplainFlags {
  readonly format: ListFormatName
}

const explanation = async (
  rules: readonly Rule[],
  format: ListFormatName,
  locale: Locale,
  { width = DEFAULT_WIDTH, color }: CommandIo,
) => {
  if (format === 'json') {
    const { ruleJson } = await import('../explain/rule-json.js')
    return jsonText(rules.map(ruleJson))
  }
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
    .addOption(formatOption(listFormatNames, locale))
    .addOption(localeOption(locale))
    .action(async (given: readonly string[], { format }: ExplainFlags) => {
      const codes = given.flatMap((text) => someValuesIn(text, 'explain'))
      const { allRules } = await import('../../validate/rules/all-rules.js')
      if (codes.length === 0) {
        const { ruleList } = await import('../explain/rule-list.js')
        io.write(listFormats[format](ruleList(allRules, locale)))
        return
      }
      const { rulesNamed } = await import('../explain/rules-named.js')
      io.write(`${await explanation(rulesNamed(codes, allRules, io.calledAs), format, locale, io)}\n`)
    })
}
