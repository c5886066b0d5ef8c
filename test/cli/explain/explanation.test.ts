import { describe, expect, it } from 'vitest'
import { explanationOf } from '../../../src/cli/explain/explanation.js'
import type { Rule } from '../../../src/validate/rules/rule.js'

const rule: Rule = {
  code: 'too-late',
  severity: 'warning',
  title: { en: 'Too late', ja: '遅すぎる' },
  description: { en: 'It must not be late.', ja: '遅れてはなりません。' },
}

const explained = (example: Rule['example'], locale: 'en' | 'ja') =>
  explanationOf({ ...rule, example }, locale)

describe('the explanation of a rule', () => {
  it('tells its title with the severity and what it asks for, in one language', () => {
    expect(explained(undefined, 'en')).toEqual({
      code: 'too-late',
      heading: 'Too late (warning)',
      paragraphs: ['It must not be late.'],
      examples: [],
    })
    expect(explained(undefined, 'ja')).toMatchObject({
      heading: '遅すぎる（警告）',
      paragraphs: ['遅れてはなりません。'],
    })
  })

  it('says of records that only the fields that matter are there', () => {
    const example = { kind: 'program', bad: [{ id: 'a' }], good: [{ id: 'b' }] } as const
    expect(explained(example, 'en').examples).toEqual([
      {
        label: 'Data with the issue (only the fields that matter):',
        blocks: [{ language: 'yaml', text: 'programs:\n  - id: a' }],
      },
      { label: 'The same data mended:', blocks: [{ language: 'yaml', text: 'programs:\n  - id: b' }] },
    ])
    expect(explained(example, 'ja').examples.map(({ label }) => label)).toEqual([
      '指摘を受けるデータ（関わる項目だけ）：',
      '直したデータ：',
    ])
  })

  it('shows an input as it is, but for what a terminal would obey and the end of the last line', () => {
    const example = { format: 'ndjson', bad: '{"id": "\u001b"}\n{}\n\n', good: '{}' } as const
    expect(explained(example, 'en').examples).toEqual([
      {
        label: 'Data with the issue (only the fields that matter):',
        blocks: [{ language: 'json', text: '{"id": "␛"}\n{}' }],
      },
      { label: 'The same data mended:', blocks: [{ language: 'json', text: '{}' }] },
    ])
  })

  it('does not say of an input without content that fields are left out', () => {
    const example = { format: 'ndjson', bad: '', good: '{}\n' } as const
    expect(explained(example, 'en').examples[0]?.label).toBe('Data with the issue:')
  })
})
