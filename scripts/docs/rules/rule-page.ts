import { exampleNames } from '../../../src/cli/explain/example-names.js'
import type { ExampleData } from '../../../src/cli/explain/page-example.js'
import { escapeMarkdown } from '../../../src/render/escape-markdown.js'
import { type Rule, reportToText } from '../../../src/validate/index.js'
import { severityWords } from '../../../src/validate/report/report-words.js'
import { bothLanguages } from '../both-languages.js'
import { frontMatter } from '../front-matter.js'
import { generatedNotice } from '../generated-notice.js'
import { codeBlock } from './code-block.js'
import { exampleOf } from './example-of.js'
import type { Group } from './groups.js'
import type { Sample } from './sample.js'

const dataOf = ({ files, note }: ExampleData): string[] => [
  ...files.flatMap(({ name, language, text }) => [
    `\`${name}\``,
    ...(text === '' ? [] : [codeBlock(language, text)]),
  ]),
  ...(note ? [bothLanguages(note)] : []),
]

const checkedData = (data: ExampleData): string[] => [
  ...dataOf(data),
  ...(data.call ? [codeBlock(data.call.language, data.call.text)] : []),
]

const reportOf = async ({ code }: Rule, sample: Sample): Promise<string[]> => {
  const report = await sample.check()
  const others = Object.keys(report.counts.byCode).filter((other) => other !== code)
  return [
    codeBlock('text', reportToText(report, { locale: 'en' })),
    codeBlock('text', reportToText(report, { locale: 'ja' })),
    ...(others.length === 0
      ? []
      : [
          `Other codes of the same data ほかに付くコード: ${others.map((other) => `[${other}](${other}.md)`).join(', ')}`,
        ]),
  ]
}

const examplesOf = async (rule: Rule): Promise<string[]> => {
  const example = exampleOf(rule)
  if ('unreached' in example)
    return ['## Example 例', escapeMarkdown(example.unreached.en), escapeMarkdown(example.unreached.ja)]
  const { bad, good } = example
  return [
    `## ${bothLanguages(exampleNames.bad)}`,
    ...checkedData(bad),
    '## What the report says 報告',
    ...(await reportOf(rule, bad)),
    `## ${bothLanguages(exampleNames.good)}`,
    ...checkedData(good),
  ]
}

const neighbours = (
  { code: own }: Rule,
  { title, codes }: Group,
  ruleOf: (code: string) => Rule,
): string[] => [
  `## ${bothLanguages(title)}`,
  codes
    .map(ruleOf)
    .map(({ code, title }) => {
      const text = bothLanguages(title)
      return code === own ? `- **${code}** ${text}` : `- [${code}](${code}.md) ${text}`
    })
    .join('\n'),
  '[All codes すべてのコード](index.md)',
]

/** The page of a code: what it asks for and why, data that breaks it, what the report says, and the data mended. */
export const rulePage = async (rule: Rule, group: Group, ruleOf: (code: string) => Rule): Promise<string> => {
  const { code, severity, title, description } = rule
  return `${[
    frontMatter({ title: code, path: `rules/${code}` }),
    generatedNotice,
    `# ${code}`,
    `**${bothLanguages(title)}** (${bothLanguages(severityWords[severity])})`,
    escapeMarkdown(description.en),
    escapeMarkdown(description.ja),
    ...(await examplesOf(rule)),
    ...neighbours(rule, group, ruleOf),
  ].join('\n\n')}\n`
}
