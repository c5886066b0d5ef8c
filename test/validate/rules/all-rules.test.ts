import { describe, expect, it } from 'vitest'
import { allRules, type Issue, type Rule, validateStream } from '../../../src/validate/index.js'
import { reportIn } from '../report-in.js'
import { issuesOf, world } from './issues-of.js'

const issuesInText = async (
  format: 'json' | 'ndjson' | 'csv' | 'tsv' | 'yaml',
  text: string,
): Promise<readonly Issue[]> => {
  const bytes = new TextEncoder().encode(text)
  return (await reportIn(validateStream(bytes, { format, kind: 'program' }))).issues
}

const issuesIn = async ({ example }: Rule, side: 'bad' | 'good'): Promise<readonly Issue[]> => {
  if (!example) return []
  return 'format' in example
    ? issuesInText(example.format, example[side])
    : issuesOf(example.kind, example[side], { ...world, ...(example.kind === 'place' && { places: [] }) })
}

const withExample = allRules.filter(({ example }) => example !== undefined)

describe('allRules', () => {
  it('has each code once, in order', () => {
    const codes = allRules.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(codes.every((code) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code))).toBe(true)
  })

  it('has the codes of readers, schemas and rules, with examples where there are some', () => {
    const ruleOf = (wanted: string) => allRules.find(({ code }) => code === wanted)
    for (const code of ['csv-no-rows', 'term-name', 'wrong-type', 'tiers-overlap', 'same-name'])
      expect(ruleOf(code)?.code).toBe(code)
    expect(ruleOf('parent-elsewhere')?.example).toEqual({
      kind: 'measure',
      bad: [{ id: 'open-calls', parent: 'funding', order: 2 }],
      good: [{ id: 'open-calls' }],
    })
    expect(Object.keys(ruleOf('unmapped-field') ?? {})).toEqual(['code', 'severity', 'title', 'description'])
  })

  it('says everything in both languages', () => {
    for (const { title, description } of allRules) {
      for (const text of [title, description]) {
        expect(text.en).not.toMatch(/[\u3040-\u30FF]/)
        expect(text.en.trim()).toBe(text.en)
        expect(text.ja).toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]/)
      }
      expect(title.en.endsWith('.')).toBe(false)
    }
  })

  it.each(withExample.map((rule) => [rule.code, rule] as const))(
    'has a bad example of %s',
    async (code, rule) => {
      const found = (await issuesIn(rule, 'bad')).filter((issue) => issue.code === code)
      expect(found.length).toBeGreaterThan(0)
      expect(found.every(({ severity }) => severity === rule.severity)).toBe(true)
    },
  )

  it.each(withExample.map((rule) => [rule.code, rule] as const))(
    'tells in both languages what is wrong with the bad example of %s',
    async (code, rule) => {
      const found = (await issuesIn(rule, 'bad')).filter((issue) => issue.code === code)
      const texts = found.flatMap(({ message, hint }) => (hint ? [message, hint] : [message]))
      for (const { en, ja } of texts) {
        expect(en).toMatch(/[A-Za-z]/)
        expect(ja).toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]/)
      }
    },
  )

  it.each(withExample.map((rule) => [rule.code, rule] as const))(
    'has a good example of %s, which has no issue at all once it is whole',
    async (_code, rule) => {
      const example = rule.example
      if (example && 'kind' in example) expect(example.good).not.toContainEqual({})
      const issues = await issuesIn(rule, 'good')
      expect(issues.filter(({ code }) => code !== 'missing-field').map(({ message }) => message.en)).toEqual(
        [],
      )
    },
  )
})
