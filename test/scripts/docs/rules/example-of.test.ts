import { describe, expect, it } from 'vitest'
import { exampleOf } from '../../../../scripts/docs/rules/example-of.js'
import { allRules } from '../../../../src/validate/index.js'

const mended = allRules.flatMap((rule) => {
  const example = exampleOf(rule)
  return 'unreached' in example ? [] : [[rule.code, example.good] as const]
})

describe('exampleOf', () => {
  it.each(mended)('gives for %s data that has no issue at all once mended', async (_code, good) => {
    expect((await good.check()).issues).toEqual([])
  })

  it('knows of a few codes that no data gives', () => {
    expect(allRules.length - mended.length).toBeLessThan(5)
  })

  it('refuses a rule without an example', () => {
    const text = { en: 'New', ja: '新規' }
    const rule = { code: 'no-such-code', severity: 'note', title: text, description: text } as const
    expect(() => exampleOf(rule)).toThrow('the code no-such-code has no example for its page')
  })
})
