import { jsonText } from '../json-text.js'
import type { Example } from '../sample.js'
import { textSample, valueSample } from '../samples.js'
import { wholeRecord } from '../whole-record.js'

const whole = jsonText({ programs: [wholeRecord('program', { abbreviation: 'OG' })] })

const mended = textSample('json', whole)

const json = (good: string, bad: string): Example => {
  if (!whole.includes(good)) throw new Error(`the example has no ${good}`)
  return { bad: textSample('json', whole.replace(good, bad)), good: mended }
}

const yamlRecord = (...lines: readonly string[]) =>
  textSample(
    'yaml',
    [
      'programs:',
      '  - id: ocean-grants',
      '    name: { en: Ocean Grants, ja: 海洋研究助成 }',
      '    kind: research-funding',
      ...lines.map((line) => `    ${line}`),
      '    citations: [{ source: cao-2025-global-strategy, section: satreps }]',
      '',
    ].join('\n'),
  )

const levels = ['a', 'b', 'c', 'd', 'e']
const bomb = [
  'aliases:',
  '  - &a [x, x, x, x, x, x, x, x, x, x]',
  ...levels.slice(1).map((name, index) => `  - &${name} [${Array(10).fill(`*${levels[index]}`).join(', ')}]`),
]

const program = [
  "  id: 'ocean-grants',",
  "  name: { en: 'Ocean Grants', ja: '海洋研究助成' },",
  "  kind: 'research-funding',",
  "  citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],",
]

const javascript = (field: string, ...further: readonly string[]) =>
  valueSample(
    `${['const program = {', ...program, ...(field === '' ? [] : [`  ${field},`]), '}', ...further, 'const dataset = { programs: [program] }'].join('\n')}\n`,
  )

/** JSON, YAML and JavaScript values from which no records can be made. */
export const notationExamples = {
  'json-syntax': json('"abbreviation": "OG"', "'abbreviation': 'OG'"),
  'json-truncated': {
    bad: textSample('json', `${whole.trimEnd().split('\n').slice(0, -3).join('\n')}\n`),
    good: mended,
  },
  'duplicate-key': json('"abbreviation": "OG"', '"abbreviation": "OGR",\n      "abbreviation": "OG"'),
  'unsafe-key': json('"abbreviation": "OG"', '"__proto__": { "abbreviation": "OG" }'),
  'too-deep': json('"abbreviation": "OG"', `"aliases": ${'['.repeat(100)}"OG"${']'.repeat(100)}`),
  'too-many-values': {
    bad: javascript("aliases: Array(1_000_001).fill('OG')"),
    good: javascript("aliases: ['OG']"),
  },
  cyclic: {
    bad: javascript('', 'program.parent = program'),
    good: javascript("parent: 'aspire'"),
  },
  'not-plain': {
    bad: javascript("date: new Date('2024-07-09')"),
    good: javascript("date: '2024-07-09'"),
  },
  'yaml-syntax': {
    bad: yamlRecord('abbreviation: "OG'),
    good: yamlRecord('abbreviation: "OG"'),
  },
  'yaml-key': {
    bad: yamlRecord('? [abbreviation]', ': OG'),
    good: yamlRecord('abbreviation: OG'),
  },
  'yaml-tag': {
    bad: yamlRecord('abbreviation: !short OG'),
    good: yamlRecord('abbreviation: OG'),
  },
  'alias-unknown': {
    bad: yamlRecord('aliases: *short'),
    good: yamlRecord('aliases: [OG]'),
  },
  'alias-bomb': {
    bad: yamlRecord(...bomb),
    good: yamlRecord('aliases: [x]'),
  },
} satisfies Readonly<Record<string, Example>>
