import { escapeMarkdown } from '../../../src/render/escape-markdown.js'
import { allRules, type Rule } from '../../../src/validate/index.js'
import { severityWords } from '../../../src/validate/report/report-words.js'
import { bothLanguages } from '../both-languages.js'
import { frontMatter } from '../front-matter.js'
import { generatedNotice } from '../generated-notice.js'
import { type Group, groups } from './groups.js'
import { rulePage } from './rule-page.js'

const ruleOf = (code: string): Rule => {
  const rule = allRules.find((candidate) => candidate.code === code)
  if (!rule) throw new Error(`a group has the code ${code}, which no rule has`)
  return rule
}

const ungrouped = allRules.filter(({ code }) => !groups.some(({ codes }) => codes.includes(code)))

const row = ({ code, severity, title }: Rule): string =>
  `| [${code}](${code}.md) | ${bothLanguages(severityWords[severity])} | ${escapeMarkdown(title.en)} | ${escapeMarkdown(title.ja)} |`

const section = ({ title, description, codes }: Group): string[] => [
  `## ${bothLanguages(title)}`,
  bothLanguages(description),
  [
    '| code | severity 重大度 | English | 日本語 |',
    '| --- | --- | --- | --- |',
    ...codes.map(ruleOf).map(row),
  ].join('\n'),
]

const indexPage = (): string =>
  `${[
    frontMatter({
      title: 'Codes of the validator 検証のコード',
      path: 'rules/index',
      group: 'Reference',
      children: groups.flatMap(({ codes }) => codes.map((code) => `./${code}.md`)),
    }),
    generatedNotice,
    '# Codes of the validator 検証のコード',
    `The ${allRules.length} codes that issues of a report have. A code never changes its meaning. An error rejects the record; warnings and notes do not. The guide on [validating](../guides/validate.md) says how to get a report.`,
    `報告の指摘に付く${allRules.length}個のコード。コードの意味は変わらない。誤りのあるレコードは退けられ、警告と参考だけなら受け入れられる。報告の作り方は[検証のガイド](../guides/validate.ja.md)にある。`,
    ...groups.flatMap(section),
  ].join('\n\n')}\n`

/** A page for every code of the validator and one that leads to them, by their path. */
export const rulePages = async (): Promise<ReadonlyMap<string, string>> => {
  if (ungrouped.length > 0)
    throw new Error(`no group has the codes ${ungrouped.map(({ code }) => code).join(', ')}`)
  const pages = new Map([['docs/rules/index.md', indexPage()]])
  for (const group of groups)
    for (const rule of group.codes.map(ruleOf))
      pages.set(`docs/rules/${rule.code}.md`, await rulePage(rule, group, ruleOf))
  return pages
}
